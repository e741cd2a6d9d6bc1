package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.Release;

/** The etiologies that one of a code's must be reported with, from {@code codesets/rules/etiologies.yaml}. */
record Etiologies(List<Code> codes) {
    private static final List<CodedRule> RULES = CodedRule.bundled("etiologies");
    private static final Etiologies NONE = new Etiologies(List.of());

    static Etiologies of(Code manifestation, Release release) {
        List<Code> etiologies = new ArrayList<>();
        for (CodedRule rule : RULES) {
            if (rule.lists("codes", manifestation) && rule.holdsWithin(release)) {
                for (String code : rule.texts("etiologies")) {
                    etiologies.add(Code.of(manifestation.codeSet(), code));
                }
            }
        }
        return etiologies.isEmpty() ? NONE : new Etiologies(etiologies);
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
