package medcode.edit;

import java.util.List;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.codeset.Release;

/**
 * What the edits say of one claim.
 *
 * @param release the one it was judged by; empty where none in force is loaded, and the claim was not judged
 * @param findings by row, column and edit
 * @param skipped the edits that could not run for want of a Tabular List
 */
public record Judgement(Claim claim, Optional<Release> release, List<Finding> findings, List<EditCard> skipped) {

    public Judgement {
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
    }
}
