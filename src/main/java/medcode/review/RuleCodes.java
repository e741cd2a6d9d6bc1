package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.tabular.RuleFile;

/** A list of codes that a guideline names, from {@code codesets/rules}; each stands for all below it. */
final class RuleCodes {
    private record Rule(Map<String, Object> fields, List<Code> codes) {

        boolean names(Code code) {
            return codes.stream().anyMatch(code::isWithin);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    RuleCodes(String name) {
        for (Map<String, Object> fields : RuleFile.bundled(name).all()) {
            List<Code> codes = RuleFile.texts(fields, "codes").stream()
                    .map(code -> Code.of(CodeSet.ICD10CM, code))
                    .toList();
            rules.add(new Rule(fields, codes));
        }
    }

    /** True where the list holds the code on some day of a release. */
    boolean hold(Code code, Release release) {
        for (Rule rule : rules) {
            if (rule.names(code) && RuleFile.inForce(rule.fields(), release)) {
                return true;
            }
        }
        return false;
    }
}
