package medcode.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * A word of a search and the words of entry terms that it is read as: itself, else words that it begins, else words that
 * are spelt like it.
 *
 * @param certainty 1 for the word itself, less for a reading
 * @param weight how much it says
 */
record QueryWord(String typed, List<String> readings, float certainty, float weight) {
    private static final float BEGINNING = 0.9f;
    private static final float MISSPELT = 0.8f;
    private static final int MOST_BEGINNINGS = 64;
    private static final int MOST_SPELLINGS = 8;

    static QueryWord of(String stem, LeafReader index) throws IOException {
        Terms words = index.terms(SearchIndexWriter.REQUIRED);
        int frequency = words == null ? 0 : frequency(stem, words);
        if (frequency > 0 || isOptional(stem, index)) {
            return word(stem, List.of(stem), 1, frequency, index);
        }
        if (words == null) {
            return word(stem, List.of(), 1, 0, index);
        }
        List<String> beginnings = beginnings(stem, words);
        if (!beginnings.isEmpty()) {
            return word(stem, beginnings, BEGINNING, frequency(beginnings, words), index);
        }
        List<String> spellings = spellings(stem, words);
        return word(stem, spellings, MISSPELT, frequency(spellings, words), index);
    }

    private static QueryWord word(
            String typed, List<String> readings, float certainty, int frequency, LeafReader index) {
        return new QueryWord(typed, readings, certainty, SearchWeights.of(frequency, index.maxDoc()));
    }

    private static boolean isOptional(String stem, LeafReader index) throws IOException {
        Terms words = index.terms(SearchIndexWriter.OPTIONAL);
        return words != null && frequency(stem, words) > 0;
    }

    private static int frequency(List<String> stems, Terms words) throws IOException {
        int frequency = 0;
        for (String stem : stems) {
            frequency += frequency(stem, words);
        }
        return frequency;
    }

    private static int frequency(String stem, Terms words) throws IOException {
        TermsEnum at = words.iterator();
        return at.seekExact(new BytesRef(stem)) ? at.docFreq() : 0;
    }

    private static List<String> beginnings(String stem, Terms words) throws IOException {
        List<String> found = new ArrayList<>();
        if (stem.length() >= 3) {
            TermsEnum at = words.iterator();
            TermsEnum.SeekStatus status = at.seekCeil(new BytesRef(stem));
            while (status != TermsEnum.SeekStatus.END && found.size() < MOST_BEGINNINGS) {
                String word = at.term().utf8ToString();
                if (!word.startsWith(stem)) {
                    break;
                }
                found.add(word);
                status = at.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
            }
        }
        return found;
    }

    /** Nearest first; of words at the same distance the commonest, since it is the one meant. */
    private static List<String> spellings(String stem, Terms words) throws IOException {
        List<String> found = new ArrayList<>();
        int edits = stem.length() < 4 ? 0 : stem.length() < 6 ? 1 : 2;
        for (int distance = 1; distance <= edits && found.isEmpty(); distance++) {
            FuzzyTermsEnum at =
                    new FuzzyTermsEnum(words, new Term(SearchIndexWriter.REQUIRED, stem), distance, 1, true);
            List<Spelling> spellings = new ArrayList<>();
            while (at.next() != null) {
                spellings.add(new Spelling(at.term().utf8ToString(), at.docFreq()));
            }
            spellings.sort((one, other) -> Integer.compare(other.frequency, one.frequency));
            for (int i = 0; i < Math.min(spellings.size(), MOST_SPELLINGS); i++) {
                found.add(spellings.get(i).word);
            }
        }
        return found;
    }

    private record Spelling(String word, int frequency) {}
}
