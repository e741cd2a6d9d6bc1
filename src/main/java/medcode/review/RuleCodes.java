package medcode.review;

import java.util.List;
import java.util.Map;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.tabular.RuleFile;

/** A list of codes that a guideline names, from {@code codesets/rules}; each stands for all below it. */
final class RuleCodes {
    private final RuleFile rules;

    RuleCodes(String name) {
        this.rules = RuleFile.bundled(name);
    }

    /** True where the list holds the code on some day of a release. */
    boolean hold(Code code, Release release) {
        for (Map<String, Object> rule : rules.all()) {
            List<String> codes = RuleFile.texts(rule, "codes");
            boolean named = codes.stream().anyMatch(each -> code.isWithin(Code.of(CodeSet.ICD10CM, each)));
            if (named && RuleFile.inForce(rule, release)) {
                return true;
            }
        }
        return false;
    }
}
