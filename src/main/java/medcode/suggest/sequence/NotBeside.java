package medcode.suggest.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.suggest.Policy;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.ToldCause;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/** Codes that are not assigned beside others which say the same, by {@code codesets/rules/not-beside.yaml}. */
public final class NotBeside {
    private final CodeRules rules;
    private final PhraseCoder phrases;
    private final ToldCause causes;
    private final Policy policy;

    public NotBeside(Release release, PhraseCoder phrases, Lexicon lexicon, Policy policy) {
        this.policy = policy;
        this.causes = new ToldCause(lexicon);
        this.rules = new CodeRules("not-beside", release);
        this.phrases = phrases;
    }

    /** The codes without those that say what others say, or with what takes their place, beside which others may change in turn. */
    public List<Coded> among(List<Coded> coded, Extraction extraction) {
        List<Coded> kept = once(coded, extraction);
        return kept.equals(coded) ? kept : once(kept, extraction);
    }

    private List<Coded> once(List<Coded> coded, Extraction extraction) {
        List<Coded> kept = new ArrayList<>();
        for (Coded one : coded) {
            Optional<CodeRule> rule = rules.inForce().stream()
                    .filter(asked -> asked.lists("codes", one.code())
                            && (coded.stream().anyMatch(other -> isBeside(asked, one, other, extraction))
                                    || hadOne(asked, extraction)))
                    .findFirst();
            if (rule.isEmpty()) {
                kept.add(one);
            } else if (!rule.get().text("instead").isEmpty()
                    && coded.stream()
                            .noneMatch(other -> other.code().equals(rule.get().code("instead")))) {
                phrases.below(rule.get().code("instead"), Set.of())
                        .ifPresent(found -> kept.add(new Coded(
                                one.problems(),
                                found.scored(one.candidate().score()),
                                List.of(one.candidate()),
                                List.of(rule.get().authority()))));
            }
        }
        return kept;
    }

    /** One that must be «linked» is told to be the cause; where all is listed by itself, nothing is. */
    private boolean isBeside(CodeRule rule, Coded one, Coded other, Extraction extraction) {
        return stands(rule, other.code())
                && (rule.text("linked").isEmpty() || (policy != Policy.ALL && causes.is(one, other, extraction)));
    }

    private static boolean hadOne(CodeRule rule, Extraction extraction) {
        return !rule.text("past").isEmpty()
                && extraction.mentions().stream()
                        .filter(mention -> mention.assertion() == Assertion.HISTORICAL)
                        .flatMap(mention -> mention.codes().stream())
                        .anyMatch(code -> rule.lists("beside", code));
    }

    private static boolean stands(CodeRule rule, Code beside) {
        String code = beside.compact();
        List<String> characters = rule.texts("characters");
        return rule.lists("beside", beside)
                && (characters.isEmpty() || characters.contains(code.substring(code.length() - 1)));
    }
}
