package medcode.edit;

import java.util.ArrayList;
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
 * @param services what edits over several claims remember of it, and {@code notes} of its notes
 */
public record Judgement(
        Claim claim,
        Optional<Release> release,
        List<Finding> findings,
        List<Skipped> skipped,
        List<PastService> services,
        List<NotePrint> notes) {

    /**
     * An edit that could not run, or not in full.
     *
     * @param need what it lacks: the id of a publication, or {@code icd10cm-tabular}
     * @param inPart true where it ran as far as it can without
     */
    public record Skipped(String edit, String need, boolean inPart) {
        /** The need of an edit that reads the Tabular List. */
        public static final String TABULAR_LIST = "icd10cm-tabular";

        /** One that could not run at all. */
        public Skipped(String edit, String need) {
            this(edit, need, false);
        }

        /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Skipped skipped
                    && edit.equals(skipped.edit)
                    && need.equals(skipped.need)
                    && inPart == skipped.inPart;
        }

        @Override
        public int hashCode() {
            return 31 * edit.hashCode() + need.hashCode();
        }
    }

    public Judgement {
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
        services = List.copyOf(services);
        notes = List.copyOf(notes);
    }

    /** Of a claim that is judged without notes. */
    public Judgement(
            Claim claim,
            Optional<Release> release,
            List<Finding> findings,
            List<Skipped> skipped,
            List<PastService> services) {
        this(claim, release, findings, skipped, services, List.of());
    }

    /** The same with more findings, perhaps about claims that came before. */
    Judgement with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Judgement(claim, release, all, skipped, services, notes);
    }
}
