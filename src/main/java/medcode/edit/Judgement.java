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
 * @param skipped the edits that could not run
 */
public record Judgement(Claim claim, Optional<Release> release, List<Finding> findings, List<Skipped> skipped) {

    /**
     * An edit that could not run.
     *
     * @param need what it lacks: the id of a publication, or {@code icd10cm-tabular}
     */
    public record Skipped(String edit, String need) {
        /** The need of an edit that reads the Tabular List. */
        public static final String TABULAR_LIST = "icd10cm-tabular";
    }

    public Judgement {
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
    }
}
