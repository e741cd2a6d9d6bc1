package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;

/**
 * A claim as rules see it.
 *
 * @param diagnoses the first characters of its diagnoses, as {@link CodeRanges} tells them, and {@code procedures} of the others
 */
record RuledClaim(EditContext context, List<Coded> coded, long diagnoses, long procedures) {

    RuledClaim {
        coded = List.copyOf(coded);
    }

    static RuledClaim of(EditContext context) {
        return context.view(RuledClaim.class, RuledClaim::made);
    }

    private static RuledClaim made(EditContext context) {
        List<Coded> coded = Coded.of(context);
        long diagnoses = 0;
        long procedures = 0;
        for (Coded one : coded) {
            long first = CodeRanges.first(one.compact());
            diagnoses |= one.isDiagnosis() ? first : 0;
            procedures |= one.isDiagnosis() ? 0 : first;
        }
        return new RuledClaim(context, coded, diagnoses, procedures);
    }

    /** True where it codes any of such diagnoses and procedures. */
    boolean hasAny(CodeRanges ofDiagnoses, CodeRanges ofProcedures) {
        boolean asked = ofDiagnoses.mayHold(diagnoses);
        boolean askedOfProcedures = ofProcedures.mayHold(procedures);
        if (asked || askedOfProcedures) {
            for (Coded one : coded) {
                CodeRanges ranges = one.isDiagnosis() ? ofDiagnoses : ofProcedures;
                if (ranges.hold(one.compact())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is coded of a list, in claim order. */
    List<Coded> of(CodeList list) {
        List<Coded> held = new ArrayList<>();
        for (Coded one : coded) {
            if (list.holds(one, context)) {
                held.add(one);
            }
        }
        return held;
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
        for (Coded one : coded) {
            if (list.holds(one, context)) {
                return true;
            }
        }
        return false;
    }
}
