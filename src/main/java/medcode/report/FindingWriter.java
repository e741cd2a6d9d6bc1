package medcode.report;

import medcode.waiver.ClaimVerdict;
import medcode.waiver.Verdict;

/** Writes findings in one syntax, as they come; a run begins and ends once. */
public interface FindingWriter {

    void begin(ValidationRun run);

    /** A claim that was judged, with findings or without. */
    default void claim(ClaimVerdict claim) {
        claim.verdicts().forEach(this::finding);
    }

    void finding(Verdict verdict);

    void end(ValidationSummary summary);

    /** False for a format that has no place for remarks on waivers and the configuration, which are then said elsewhere. */
    default boolean tellsRemarks() {
        return true;
    }
}
