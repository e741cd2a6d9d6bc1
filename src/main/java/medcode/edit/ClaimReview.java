package medcode.edit;

import java.util.List;
import medcode.claim.Claim;

/** Reads what documents a claim, and finds with edits of its own where the two differ. */
public interface ClaimReview {

    /** The edits that it runs. */
    List<Edit> edits();

    /** True for a claim that a note documents. */
    boolean isDocumented(Claim claim);

    /** @param context the claim, whose codes were found valid or not */
    Reviewed review(EditContext context);

    /**
     * What came of it.
     *
     * @param skipped the edits that could not run
     * @param notes what is to be remembered of the notes
     */
    record Reviewed(List<Found> found, List<Judgement.Skipped> skipped, List<NotePrint> notes) {

        public Reviewed {
            found = List.copyOf(found);
            skipped = List.copyOf(skipped);
            notes = List.copyOf(notes);
        }
    }

    /** A defect, with the edit that found it. */
    record Found(Edit edit, Defect defect) {}
}
