package medcode.suggest.neoplasm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.MetastasisWords;
import medcode.suggest.problem.Problems;
import medcode.suggest.problem.SentenceWords;

/**
 * A malignant neoplasm that overlaps two sites of one category, «carcinoma overlapping the sigmoid and descending colon», by
 * the code for overlapping sites (guideline I.C.2).
 */
public final class OverlappingSites {
    private static final String CARCINOMA = "carcinoma of ";
    private static final String OVERLAPPING = "overlapping";
    private static final String AUTHORITY = "guideline I.C.2, overlapping site boundaries";
    private static final Set<String> ARTICLES = Set.of("of", "the");

    /** A site has so many words at most: «upper third of esophagus». */
    private static final int SITE = 4;

    private final NeoplasmNames names;
    private final PhraseCoder phrases;
    private final MetastasisWords vocabulary;
    private final Set<String> overlaps;
    private final Set<String> said;

    public OverlappingSites(NeoplasmNames names, PhraseCoder phrases, MetastasisWords vocabulary, Lexicon lexicon) {
        this.names = names;
        this.phrases = phrases;
        this.vocabulary = vocabulary;
        this.overlaps = lexicon.wordSet("overlap_words.tsv");
        this.said = Set.copyOf(lexicon.stems().of("overlapping sites"));
    }

    /** The same codes, those of the two sites as the one that overlaps them. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = coded;
        for (Sentence sentence : extraction.sentences()) {
            if (Problems.counts(sentence.section()) && says(sentence)) {
                Optional<Coded> both = overlapping(new SentenceWords(extraction, sentence));
                all = both.isPresent() ? among(all, both.get()) : all;
            }
        }
        return all;
    }

    private boolean says(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> overlaps.contains(word.normal()))
                && sentence.words().stream().anyMatch(word -> vocabulary.isMalignant(word.normal()));
    }

    /** In place of those of its category in the sentence. */
    private static List<Coded> among(List<Coded> coded, Coded both) {
        List<Coded> all = new ArrayList<>(coded);
        int at = all.size();
        for (int i = all.size() - 1; i >= 0; i--) {
            Coded one = all.get(i);
            if (one.code().category().equals(both.code().category())
                    && both.problem().context().overlaps(one.problem().span())) {
                all.remove(i);
                at = i;
            }
        }
        all.add(at, both);
        return all;
    }

    private Optional<Coded> overlapping(SentenceWords words) {
        for (int and = 1; and < words.size() - 1; and++) {
            if (words.normal(and).equals("and")) {
                Optional<Coded> both = around(words, and);
                if (both.isPresent()) {
                    return both;
                }
            }
        }
        return Optional.empty();
    }

    /** The longest sites on both sides of «and»; the noun may be said once: «sigmoid and descending colon». */
    private Optional<Coded> around(SentenceWords words, int and) {
        for (int end = Math.min(words.size(), and + 1 + SITE); end > and + 1; end--) {
            Optional<Candidate> second = site(words, and + 1, end, "");
            String noun = " " + words.text(words.span(end - 1, end));
            for (int start = Math.max(0, and - SITE); second.isPresent() && start < and; start++) {
                int from = start;
                Optional<Candidate> first = site(words, from, and, "").or(() -> site(words, from, and, noun));
                Code category = second.get().code().category();
                if (first.isPresent()
                        && first.get().code().category().equals(category)
                        && !first.get().code().equals(second.get().code())) {
                    return coded(category, words, start, end);
                }
            }
        }
        return Optional.empty();
    }

    /** As it stands, or of an organ named before it: «of the stomach overlapping the body and the antrum». */
    private Optional<Candidate> site(SentenceWords words, int from, int to, String noun) {
        String site = CARCINOMA + words.text(words.span(from, to));
        Optional<Candidate> found = names.primary(site + noun);
        for (int at = 1; at < from && found.isEmpty() && noun.isEmpty(); at++) {
            found = ARTICLES.contains(words.normal(at - 1)) ? names.primary(site + " of " + words.normal(at)) : found;
        }
        return found;
    }

    private Optional<Coded> coded(Code category, SentenceWords words, int start, int end) {
        return phrases.below(category, said)
                .filter(found -> found.title().contains(OVERLAPPING))
                .map(found -> new Coded(
                        List.of(words.problem(words.span(start, end), List.of())),
                        found.scored(1),
                        List.of(),
                        List.of(AUTHORITY)));
    }
}
