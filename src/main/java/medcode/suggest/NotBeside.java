package medcode.suggest;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/** Codes that are not assigned beside others which say the same, by {@code codesets/rules/not-beside.yaml}. */
final class NotBeside {
    private final CodeRules rules;

    NotBeside(Release release) {
        this.rules = new CodeRules("not-beside", release);
    }

    /** The codes without those that say what others say. */
    List<Coded> among(List<Coded> coded) {
        List<Coded> kept = new ArrayList<>(coded);
        kept.removeIf(one -> isExcluded(one.code(), coded));
        return kept;
    }

    private boolean isExcluded(Code code, List<Coded> others) {
        for (CodeRule rule : rules.inForce()) {
            if (rule.lists("codes", code) && others.stream().anyMatch(other -> rule.lists("beside", other.code()))) {
                return true;
            }
        }
        return false;
    }
}
