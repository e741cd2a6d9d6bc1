package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.encounter.Setting;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;

/**
 * What resolved during an inpatient stay was treated in it: «AKI, resolved» among the diagnoses of a discharge is no history
 * (guideline III).
 */
public final class ResolvedInStay {
    private final Lexicon lexicon;
    private final Set<String> resolved;
    private final Phrases<List<String>> earlier;

    public ResolvedInStay(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.resolved = new HashSet<>(lexicon.stems().of("resolved"));
        List<List<String>> words = new ArrayList<>();
        lexicon.table("earlier_words.tsv").forEach(row -> words.addAll(lexicon.phrases(row.get(0))));
        this.earlier = new Phrases<>(words, phrase -> phrase);
    }

    /** The note with what is called resolved and belongs to the stay. */
    public Extraction current(Extraction extraction, Setting setting) {
        if (!setting.codesUncertainDiagnoses()) {
            return extraction;
        }
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            boolean ofStay = mention.assertion() == Assertion.HISTORICAL
                    && Problems.counts(mention.section())
                    && isCalledResolved(mention, extraction.note().text())
                    && !isEarlier(mention, extraction.note().text());
            mentions.add(ofStay ? mention.as(Assertion.PRESENT) : mention);
        }
        return extraction.with(mentions);
    }

    private boolean isCalledResolved(Mention mention, String text) {
        if (mention.cue().isEmpty()) {
            return false;
        }
        List<Word> words = lexicon.words(mention.cue().get().of(text));
        return words.stream().anyMatch(word -> resolved.contains(word.stem()));
    }

    /** «Resolved pneumonia from last year» is of no stay of now; the words are in {@code earlier_words.tsv}. */
    private boolean isEarlier(Mention mention, String text) {
        List<Word> words = lexicon.words(
                text, mention.sentence().start(), mention.sentence().end());
        return !earlier.hits(words, 0, words.size()).isEmpty();
    }
}
