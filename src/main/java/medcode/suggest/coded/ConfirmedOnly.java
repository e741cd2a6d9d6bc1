package medcode.suggest.coded;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.lexicon.Stems;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/** Conditions that no setting codes as long as they are uncertain (guidelines I.C.1.g.1.a, I.C.10.c). */
public final class ConfirmedOnly {
    private final CodeRules rules;
    private final PhraseCoder phrases;
    private final Stems stems;

    public ConfirmedOnly(CodeTable table, PhraseCoder phrases, Stems stems) {
        this.rules = new CodeRules("confirmed-only", table.release());
        this.phrases = phrases;
        this.stems = stems;
    }

    /** The same code; for an uncertain condition that must be confirmed the one in its place, or none. */
    public Optional<Coded> of(Coded one) {
        if (one.problems().get(0).assertion() == Assertion.UNCERTAIN) {
            for (CodeRule rule : rules.inForce()) {
                if (rule.lists("codes", one.code())) {
                    return rule.text("instead").isEmpty() ? Optional.empty() : instead(rule, one);
                }
            }
        }
        return Optional.of(one);
    }

    private Optional<Coded> instead(CodeRule rule, Coded one) {
        HashSet<String> words = new HashSet<>(stems.of(one.candidate().title()));
        return phrases.below(rule.code("instead"), words)
                .map(found -> new Coded(
                        one.problems(), found.scored(one.candidate().score()), List.of(), List.of(rule.authority())));
    }
}
