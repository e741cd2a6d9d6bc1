package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;

/** A claim as rules see it. */
record RuledClaim(EditContext context, List<Coded> coded) {

    RuledClaim {
        coded = List.copyOf(coded);
    }

    static RuledClaim of(EditContext context) {
        return new RuledClaim(context, Coded.of(context));
    }

    /** What is coded of a list, in claim order. */
    List<Coded> of(CodeList list) {
        return coded.stream().filter(one -> list.holds(one, context)).toList();
    }

    /** The diagnoses of a list whose codes are invalid: headings, codes that lack a 7th character. */
    List<Coded> invalid(CodeList list) {
        List<Coded> invalid = new ArrayList<>();
        for (ListedDiagnosis listed : context.diagnoses()) {
            if (!listed.valid()) {
                Coded one = Coded.of(listed);
                if (list.holds(one, context)) {
                    invalid.add(one);
                }
            }
        }
        return invalid;
    }

    boolean has(CodeList list) {
        return coded.stream().anyMatch(one -> list.holds(one, context));
    }
}
