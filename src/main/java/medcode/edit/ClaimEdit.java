package medcode.edit;

import java.util.List;
import java.util.Set;
import medcode.claim.Claim;
import medcode.codeset.Publication;

/** An edit over a whole claim, after its codes were found valid or not. */
public interface ClaimEdit extends Edit {

    List<Defect> defects(EditContext context);

    /** True for an edit that cannot run by a release without a Tabular List. */
    default boolean needsTabularList() {
        return false;
    }

    /** The code sets and tables without which the edit cannot run on a claim; it is then skipped, and the run says so. */
    default List<Publication> needs(Claim claim) {
        return List.of();
    }

    /** True where what is needed must answer for the day of each service line; else for the claim's. */
    default boolean needsByLine() {
        return false;
    }

    /** True for an edit that finds something on a claim even without what it needs; the run still says what was missing. */
    default boolean runsInPart(EditContext context) {
        return false;
    }

    /** The edits whose findings over diagnoses among this one's own are the same mistake, and are not reported beside it. */
    default Set<String> hides() {
        return Set.of();
    }

    /** The edits whose findings over the first diagnosis are the same mistake where this one finds it standing first. */
    default Set<String> hidesOfFirst() {
        return Set.of();
    }

    /** True for an edit that finds nothing wrong and only explains; it runs where explanations are asked for. */
    default boolean explainsOnly() {
        return false;
    }
}
