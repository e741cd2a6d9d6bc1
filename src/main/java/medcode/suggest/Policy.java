package medcode.suggest;

/** Which documented conditions are coded. */
public enum Policy {
    /** What belongs on the claim: the problems dealt with. */
    REPORTABLE,
    /** Every condition and symptom that the note supports, linked and chosen as on a claim. */
    SUPPORTED,
    /** Every documented condition and symptom, each by itself: nothing is presumed to be linked, nothing keeps two apart. */
    ALL
}
