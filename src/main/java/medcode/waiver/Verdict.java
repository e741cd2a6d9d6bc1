package medcode.waiver;

import java.util.Optional;
import medcode.claim.Correction;
import medcode.edit.Finding;

/**
 * A finding with what becomes of it.
 *
 * @param fingerprint the same for the same defect wherever its claim stands in a file
 * @param claim a name for its claim that says nothing of it
 * @param suppression why it does not count; empty where it does
 * @param correction how to mend it without a coder, where there is one way only
 */
public record Verdict(
        Finding finding,
        Fingerprint fingerprint,
        Pseudonym claim,
        Optional<Suppression> suppression,
        Optional<Correction> correction) {

    public boolean counts() {
        return suppression.isEmpty();
    }
}
