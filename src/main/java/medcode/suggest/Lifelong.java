package medcode.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.tabular.RuleFile;

/**
 * Conditions that do not end: «a history of hypertension» and a past medical history that lists it say that the patient has
 * it (guideline IV.I), unless the note says that it is over.
 */
final class Lifelong {
    private final List<Code> codes = new ArrayList<>();
    private final Set<String> chronic;
    private final Set<String> historyWords = new HashSet<>();
    private final Lexicon lexicon;

    Lifelong(Release release, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.chronic = Set.copyOf(lexicon.stems().of("chronic"));
        lexicon.table("history_words.tsv").forEach(row -> historyWords.add(row.get(0)));
        for (Map<String, Object> rule : RuleFile.bundled("lifelong").all()) {
            if (RuleFile.inForce(rule, release)) {
                RuleFile.texts(rule, "codes").forEach(code -> codes.add(Code.of(CodeSet.ICD10CM, code)));
            }
        }
    }

    /** The note with what it calls history and is not. */
    Extraction current(Extraction extraction) {
        String text = extraction.note().text();
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            boolean current = mention.assertion() == Assertion.HISTORICAL
                    && mention.kind() == Mention.Kind.CONDITION
                    && isCalledHistory(mention, text)
                    && isLifelong(mention, text);
            mentions.add(current ? mention.as(Assertion.PRESENT) : mention);
        }
        return new Extraction(
                extraction.note(), extraction.sections(), extraction.sentences(), mentions, extraction.facts());
    }

    /** True where nothing says more than that it is history. */
    private boolean isCalledHistory(Mention mention, String text) {
        if (mention.cue().isEmpty()) {
            return true;
        }
        for (Word word : lexicon.words(mention.cue().get().of(text))) {
            if (!historyWords.contains(word.normal())) {
                return false;
            }
        }
        return true;
    }

    private boolean isLifelong(Mention mention, String text) {
        boolean named = !mention.codes().isEmpty()
                && mention.codes().stream().allMatch(code -> codes.stream().anyMatch(code::isWithin));
        return named || lexicon.words(mention.span().of(text)).stream().anyMatch(word -> chronic.contains(word.stem()));
    }
}
