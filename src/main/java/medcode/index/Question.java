package medcode.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;

/** What somebody looks for: its words, numbered, and each way to say it as a set of them. */
final class Question {
    private static final int MOST_WORDS = 31;
    /** What a word counts that tells how a condition fares, more than which it is. */
    private static final float QUALIFIER = 0.3f;
    /** What a word still counts that a code found before covers. */
    private static final float COVERED = 0.25f;

    private final List<QueryWord> words;
    private final List<Way> ways;
    private final float[] weights;
    private final BitWeights sums;
    private final BitWeights coverage;

    /** A wording, its words as bits, and those of them that an entry term must have one of. */
    record Way(Wording wording, int words, int wanted) {}

    private Question(List<QueryWord> words, List<Way> ways, float[] weights) {
        this.words = words;
        this.ways = ways;
        this.weights = weights;
        this.sums = new BitWeights(weights);
        float[] certain = weights.clone();
        for (int i = 0; i < certain.length; i++) {
            certain[i] *= words.get(i).reading().certainty();
        }
        this.coverage = new BitWeights(certain);
    }

    static Question of(List<Wording> wordings, List<SearchVocabulary> vocabularies) throws IOException {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<QueryWord> words = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        for (Wording wording : wordings) {
            int bits = 0;
            for (String stem : wording.stems()) {
                Integer number = numbers.get(stem);
                if (number == null && words.size() < MOST_WORDS) {
                    number = words.size();
                    numbers.put(stem, number);
                    words.add(QueryWord.of(stem, vocabularies));
                }
                bits |= number == null ? 0 : 1 << number;
            }
            if (ways.isEmpty() || isKnown(wording, words, numbers)) {
                ways.add(new Way(wording, bits, bits));
            }
        }
        return new Question(words, ways, weights(words, vocabularies));
    }

    /** Other ways than the likeliest help only with words that the publications use. */
    private static boolean isKnown(Wording wording, List<QueryWord> words, Map<String, Integer> numbers) {
        boolean anyKnown = false;
        for (String stem : wording.stems()) {
            Integer number = numbers.get(stem);
            boolean known = number != null && words.get(number).reading() != QueryWord.Reading.UNKNOWN;
            anyKnown |= known;
            if (number == null || (!known && isShorthand(stem))) {
                return false;
            }
        }
        return anyKnown;
    }

    private static boolean isShorthand(String stem) {
        return !Lexicon.bundled().shorthand().senses(stem).isEmpty();
    }

    private static float[] weights(List<QueryWord> words, List<SearchVocabulary> vocabularies) throws IOException {
        float[] weights = new float[words.size()];
        int terms = 0;
        for (SearchVocabulary vocabulary : vocabularies) {
            terms += vocabulary.entryTerms();
        }
        for (int i = 0; i < weights.length; i++) {
            int frequency = 0;
            for (SearchVocabulary vocabulary : vocabularies) {
                frequency += frequency(words.get(i), vocabulary);
            }
            weights[i] = SearchWeights.of(frequency, terms) * (isQualifier(words.get(i)) ? QUALIFIER : 1);
        }
        return weights;
    }

    /** Of what is not there the publications speak seldom. */
    private static boolean isQualifier(QueryWord word) {
        boolean unheard = word.reading() == QueryWord.Reading.UNKNOWN && Stems.isAbsent(word.stem());
        return unheard || Lexicon.bundled().stems().isQualifier(word.stem());
    }

    private static int frequency(QueryWord word, SearchVocabulary vocabulary) throws IOException {
        int frequency = 0;
        for (String meant : word.meant()) {
            frequency += vocabulary.frequency(meant);
        }
        return frequency;
    }

    /** How much the words say among the entry terms of one release, less where they are guesses. */
    BitWeights weightsIn(SearchVocabulary vocabulary) throws IOException {
        float[] own = new float[words.size()];
        for (int i = 0; i < own.length; i++) {
            QueryWord word = words.get(i);
            own[i] = SearchWeights.of(frequency(word, vocabulary), vocabulary.entryTerms())
                    * word.reading().certainty();
        }
        return new BitWeights(own);
    }

    List<QueryWord> words() {
        return words;
    }

    List<Way> ways() {
        return ways;
    }

    float weight(int word) {
        return weights[word];
    }

    /** How much words say together. */
    BitWeights weights() {
        return sums;
    }

    /** How much words say together that an entry term holds: a guessed one less than its weight. */
    BitWeights coverage() {
        return coverage;
    }

    /** Those of the words that some entry term holds. */
    int known(int bits) {
        int known = bits;
        for (int i = 0; i < words.size(); i++) {
            known &= words.get(i).reading() == QueryWord.Reading.UNKNOWN ? ~(1 << i) : -1;
        }
        return known;
    }

    /** Words in their order. */
    String text(int bits) {
        StringBuilder text = new StringBuilder();
        for (QueryWord word : of(bits)) {
            text.append(text.length() == 0 ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    /** How words were read that stand nowhere as typed: {@code pnuemonia → pneumonia}. */
    List<String> guesses(int bits) {
        List<String> guesses = new ArrayList<>();
        for (QueryWord word : of(bits)) {
            if (!word.readAs().isEmpty()) {
                boolean begins = word.reading() == QueryWord.Reading.BEGINNING;
                guesses.add(begins ? word.readAs() : word.text() + " → " + word.readAs());
            }
        }
        return guesses;
    }

    /** Words that nothing is spelt like. */
    List<String> unknown(int bits) {
        List<String> unknown = new ArrayList<>();
        for (QueryWord word : of(bits & ~known(bits))) {
            unknown.add(word.text());
        }
        return unknown;
    }

    private List<QueryWord> of(int bits) {
        List<QueryWord> chosen = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if ((bits & 1 << i) != 0) {
                chosen.add(words.get(i));
            }
        }
        return chosen;
    }

    /** What remains to be asked when a code covers some words: these count little, and another must be there. */
    Question without(int covered) {
        float[] rest = weights.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] *= (covered & 1 << i) != 0 ? COVERED : 1;
        }
        List<Way> open = new ArrayList<>();
        for (Way way : ways) {
            int wanted = way.wanted & ~covered;
            if ((way.words & covered) == covered && wanted != 0) {
                open.add(new Way(way.wording, way.words, wanted));
            }
        }
        return new Question(words, open, rest);
    }
}
