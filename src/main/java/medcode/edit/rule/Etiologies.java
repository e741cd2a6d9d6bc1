package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.tabular.RuleFile;

/** The etiologies that one of a code's must be reported with, from {@code codesets/rules/etiologies.yaml}. */
record Etiologies(List<Code> codes) {
    private static final RuleFile RULES = RuleFile.bundled("etiologies");

    static Etiologies of(Code manifestation, Release release) {
        List<Code> etiologies = new ArrayList<>();
        for (Map<String, Object> rule : RULES.all()) {
            boolean speaks = RuleFile.texts(rule, "codes").stream()
                    .anyMatch(code -> manifestation.isWithin(Code.of(manifestation.codeSet(), code)));
            if (speaks && RuleFile.inForce(rule, release)) {
                for (String code : RuleFile.texts(rule, "etiologies")) {
                    etiologies.add(Code.of(manifestation.codeSet(), code));
                }
            }
        }
        return new Etiologies(etiologies);
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    boolean hold(Code code) {
        return codes.stream().anyMatch(code::isWithin);
    }

    @Override
    public String toString() {
        return Codes.list(codes);
    }
}
