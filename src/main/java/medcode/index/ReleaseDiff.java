package medcode.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Release;

/**
 * What is different between two releases of one publication.
 *
 * @param differences by kind, then in the order of their keys
 * @param notCompared what could not be compared and why, in words; a part that a release borrows is not its own
 * @param indexAdded lines of the Index and its tables that only the newer release has
 * @param indexRemoved lines that only the older release has
 */
public record ReleaseDiff(
        Release older,
        Release newer,
        List<Difference> differences,
        List<String> notCompared,
        int indexAdded,
        int indexRemoved) {

    public ReleaseDiff {
        differences = List.copyOf(differences);
        notCompared = List.copyOf(notCompared);
    }

    /** Of two releases of one code set. */
    public static ReleaseDiff of(OpenRelease older, OpenRelease newer) throws IOException {
        List<Difference> differences = new ArrayList<>();
        CodesDiff codes = new CodesDiff(older, newer, differences);
        codes.codes();
        List<String> notCompared = new ArrayList<>();
        if (older.hasTabularList() || newer.hasTabularList()) {
            compare("notes", Loan.TABULAR, older, newer, notCompared, codes::notes);
        }
        IndexDiff index = new IndexDiff(older, newer);
        compare("Index", Loan.part(IndexDiff.DISEASES), older, newer, notCompared, index::count);
        return sorted(older.release(), newer.release(), differences, notCompared, index.added(), index.removed());
    }

    /** Of two releases of one reference table. */
    public static ReleaseDiff of(OpenTable older, OpenTable newer) {
        List<Difference> differences = TablesDiff.of(older, newer);
        return sorted(older.release(), newer.release(), differences, List.of(), 0, 0);
    }

    private static ReleaseDiff sorted(
            Release older, Release newer, List<Difference> found, List<String> notCompared, int added, int removed) {
        List<Difference> differences = new ArrayList<>(found);
        differences.sort((one, other) -> one.kind().compareTo(other.kind()));
        return new ReleaseDiff(older, newer, differences, notCompared, added, removed);
    }

    /** A comparison of parts that both releases have. */
    private interface Comparison {
        void make() throws IOException;
    }

    private static void compare(
            String what,
            String part,
            OpenRelease older,
            OpenRelease newer,
            List<String> notCompared,
            Comparison comparison)
            throws IOException {
        Loan loan = loan(older, part) == null ? loan(newer, part) : loan(older, part);
        if (loan == null) {
            comparison.make();
        } else {
            Release borrower = loan(older, part) == null ? newer.release() : older.release();
            notCompared.add(what + " not compared: those of " + borrower.id() + " are from " + loan.from());
        }
    }

    private static Loan loan(OpenRelease release, String part) {
        for (Loan loan : release.loans()) {
            if (loan.part().equals(part)) {
                return loan;
            }
        }
        return null;
    }

    /** How many differences of a kind there are. */
    public int count(Difference.Kind kind) {
        int count = 0;
        for (Difference difference : differences) {
            count += difference.kind() == kind ? 1 : 0;
        }
        return count;
    }
}
