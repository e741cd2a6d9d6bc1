package medcode.suggest.neoplasm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.suggest.problem.SitePhrases;

/** The words that tell of a specimen and of the site that it was taken from; they are in {@code specimen_words.tsv}. */
public final class Specimens {
    /** So many words at most name a site before its specimen: «right lower lobe nodule». */
    private static final int BEFORE = 3;

    private static final Pattern VERTEBRA = Pattern.compile("\\b[ctl]\\d{1,2}\\b");

    private final Lexicon lexicon;
    private final Set<String> specimen = new HashSet<>();
    private final Set<String> spread = new HashSet<>();
    private final Set<String> results = new HashSet<>();
    private final Set<String> positions = new HashSet<>(Set.of("right", "left"));

    public Specimens(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (List<String> row : lexicon.table("specimen_words.tsv")) {
            switch (row.get(1)) {
                case "specimen" -> specimen.add(row.get(0));
                case "spread" -> spread.add(row.get(0));
                case "result" -> results.add(row.get(0));
                default -> positions.addAll(lexicon.stems().ofPhrase(row.get(0)));
            }
        }
    }

    /** The stretches of a sentence that may name where its specimen is from; none where it tells of no specimen. */
    List<String> sites(String sentence) {
        List<Word> words = lexicon.words(sentence);
        List<String> sites = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (specimen.contains(words.get(at).normal())) {
                for (int from = Math.max(0, at - BEFORE); from < at; from++) {
                    sites.add(sentence.substring(
                            words.get(from).start(), words.get(at - 1).end()));
                }
            }
        }
        if (words.stream().anyMatch(word -> specimen.contains(word.normal()))) {
            SitePhrases.in(sentence)
                    .forEach(site -> sites.add(VERTEBRA.matcher(site).replaceAll("vertebra")));
        }
        return sites;
    }

    /** True for where a tumor of elsewhere may have spread to. */
    boolean isSpread(String site) {
        return lexicon.words(site).stream().map(Word::normal).anyMatch(spread::contains);
    }

    /** True for words that name a lesion or growth. */
    boolean isNamed(String text) {
        return lexicon.words(text).stream().map(Word::normal).anyMatch(specimen::contains);
    }

    /** True for words that lead from a specimen to what it was found to be. */
    boolean isResult(String text) {
        return lexicon.words(text).stream().map(Word::normal).anyMatch(results::contains);
    }

    /** The words that say what a site is, not where on it. */
    Set<String> named(String site) {
        Set<String> named = new HashSet<>(lexicon.stems().ofPhrase(site));
        named.removeAll(positions);
        return named;
    }
}
