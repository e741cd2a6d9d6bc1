package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.tabular.CodeRules;

/**
 * Conditions that do not end: «a history of hypertension» and a past medical history that lists it say that the patient has
 * it (guideline IV.I), unless the note says that it is over.
 */
public final class Lifelong {
    private final CodeRules rules;
    private final Set<String> chronic;
    private final Set<String> historyWords;
    private final Lexicon lexicon;

    public Lifelong(Release release, Lexicon lexicon) {
        this.rules = new CodeRules("lifelong", release);
        this.lexicon = lexicon;
        this.historyWords = lexicon.wordSet("history_words.tsv");
        this.chronic = Set.copyOf(lexicon.stems().of("chronic"));
    }

    /** The note with what it calls history and is not. */
    public Extraction current(Extraction extraction) {
        String text = extraction.note().text();
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            boolean past = mention.assertion() == Assertion.HISTORICAL && mention.kind() == Mention.Kind.CONDITION;
            boolean current = past && (isOfNext(mention, extraction) || isLifelongYet(mention, text));
            mentions.add(current ? mention.as(Assertion.PRESENT) : mention);
        }
        return extraction.with(mentions);
    }

    private boolean isLifelongYet(Mention mention, String text) {
        return (isCalledHistory(mention, text) || isDated(mention, text)) && isLifelong(mention, text);
    }

    /** «Liver metastases of a cancer that was resected in 2021»: the time is that of the condition that it stands behind. */
    private boolean isOfNext(Mention mention, Extraction extraction) {
        boolean lasts = !mention.codes().isEmpty()
                && mention.codes().stream().allMatch(code -> isLifelong(code) || rules.list("spread", code));
        return lasts
                && mention.cue()
                        .filter(cue -> extraction.mentions().stream()
                                .anyMatch(next -> next.kind() == Mention.Kind.CONDITION
                                        && next.cue().equals(mention.cue())
                                        && next.span().start() > mention.span().end() + 1
                                        && next.span().end() <= cue.start()))
                        .isPresent();
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

    /** «Coronary disease with bypass in 2015»: a date tells since when, or when something was done for it. */
    private static boolean isDated(Mention mention, String text) {
        return mention.cue().isPresent() && mention.cue().get().of(text).chars().anyMatch(Character::isDigit);
    }

    private boolean isLifelong(Code code) {
        return rules.list("codes", code);
    }

    private boolean isLifelong(Mention mention, String text) {
        boolean named = !mention.codes().isEmpty() && mention.codes().stream().allMatch(this::isLifelong);
        return named || lexicon.words(mention.span().of(text)).stream().anyMatch(word -> chronic.contains(word.stem()));
    }
}
