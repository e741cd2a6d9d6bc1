package medcode.review;

import java.util.List;
import medcode.claim.Claim;
import medcode.note.Note;

/** Finds the notes that document a claim; safe for use by many threads. */
public interface ClaimNotes {

    /** True for a claim that has a note. */
    default boolean has(Claim claim) {
        return !of(claim).isEmpty();
    }

    /** In a fixed order; none where the claim has no note. */
    List<Note> of(Claim claim);
}
