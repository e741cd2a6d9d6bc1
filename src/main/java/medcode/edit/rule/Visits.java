package medcode.edit.rule;

import medcode.edit.ListedProcedure;

/** Kinds of visits by ranges of code numbers, from {@code codesets/rules/visits.yaml}. */
final class Visits {
    private static final CodedRule EVALUATION = CodedRule.bundled("visits", "evaluation");
    private static final CodedRule VISIT = CodedRule.bundled("visits", "visit");
    private static final CodedRule DISCHARGE = CodedRule.bundled("visits", "discharge");
    private static final CodedRule NURSING_ADMISSION = CodedRule.bundled("visits", "nursing-admission");

    private static final CodedRule ADDED_BY_ANOTHER = CodedRule.bundled("visits", "added-by-another");

    private Visits() {}

    /** An evaluation and management service (E/M). */
    static boolean isEvaluation(ListedProcedure line) {
        return EVALUATION.lists("evaluation", line.code());
    }

    /** One of which a provider reports one a day. */
    static boolean isVisit(ListedProcedure line) {
        return VISIT.lists("visit", line.code());
    }

    /** An add-on code that goes with the procedure of another provider of the group too. */
    static boolean isAddedByAnother(ListedProcedure line) {
        return ADDED_BY_ANOTHER.lists("added-by-another", line.code());
    }

    /** A discharge from hospital and an admission to a nursing facility, which may be of one day. */
    static boolean isTransfer(ListedProcedure one, ListedProcedure other) {
        return DISCHARGE.lists("discharge", one.code()) && NURSING_ADMISSION.lists("nursing-admission", other.code());
    }
}
