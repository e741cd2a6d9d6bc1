package medcode.suggest;

/** Which documented conditions are coded. */
public enum Policy {
    /** What belongs on the claim: the problems dealt with. */
    REPORTABLE,
    /** Every condition and symptom that the note supports, linked and chosen as on a claim. */
    SUPPORTED,
    /**
     * Every documented condition and symptom, present, past or uncertain, each by itself: nothing links two, nothing keeps
     * two apart, no chapter of the patient's goes first.
     */
    ALL
}
