package medcode.suggest;

/** Which documented conditions are coded. */
public enum Policy {
    /** What belongs on the claim: the problems dealt with. */
    REPORTABLE,
    /** Every documented condition and symptom. */
    ALL
}
