package medcode.extract;

/** The kinds of mentions that a fact can be about when it stands near one. */
enum Described {
    /** Conditions, symptoms, what a status states. */
    FINDING,
    CONDITION,
    /** What can have a side: findings, procedures, devices. */
    SITED,
    PROCEDURE,
    MEDICATION,
    /** What is given: medications, and procedures that give them. */
    GIVEN,
    RESULT,
    /** The patient or the encounter, no mention. */
    NONE;

    boolean includes(Mention.Kind kind) {
        return switch (kind) {
            case CONDITION -> this == CONDITION || this == FINDING || this == SITED;
            case SYMPTOM, STATUS -> this == FINDING || this == SITED;
            case PROCEDURE -> this == PROCEDURE || this == SITED || this == GIVEN;
            case DEVICE -> this == SITED;
            case MEDICATION -> this == MEDICATION || this == GIVEN;
            case TEST_RESULT, VITAL -> this == RESULT;
            case ALLERGY, ORGANISM -> false;
        };
    }
}
