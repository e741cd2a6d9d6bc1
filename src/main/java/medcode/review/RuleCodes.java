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
    /** @param seventh the 7th characters, of which a code has one; empty for any code */
    private record Rule(Map<String, Object> fields, List<Code> codes, String seventh) {
        private static final int SEVENTH = 6;

        boolean names(Code code) {
            return codes.stream().anyMatch(code::isWithin) && hasSeventh(code.compact());
        }

        private boolean hasSeventh(String compact) {
            return seventh.isEmpty() || (compact.length() > SEVENTH && seventh.indexOf(compact.charAt(SEVENTH)) >= 0);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    RuleCodes(String name) {
        for (Map<String, Object> fields : RuleFile.bundled(name).all()) {
            List<Code> codes = RuleFile.texts(fields, "codes").stream()
                    .map(code -> Code.of(CodeSet.ICD10CM, code))
                    .toList();
            rules.add(new Rule(fields, codes, RuleFile.text(fields, "seventh")));
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
