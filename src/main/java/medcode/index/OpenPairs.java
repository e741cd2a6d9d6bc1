package medcode.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodePair;
import medcode.codeset.Release;

/**
 * A release of procedure-to-procedure edits in the store, memory-mapped; safe for use by many threads. Codes are given compact and
 * in upper case.
 */
public final class OpenPairs {
    private final Release release;
    private final PairTable table;

    OpenPairs(Release release, PairTable table) {
        this.release = release;
        this.table = table;
    }

    static OpenPairs open(ReleaseFolder folder) throws IOException {
        return new OpenPairs(folder.manifest().release(), PairTable.open(folder.with(PairTable.FILE)));
    }

    public Release release() {
        return release;
    }

    /** The edit of a column 1 code and a column 2 code that is in force on a date; not of the two the other way round. */
    public Optional<CodePair> pair(String column1, String column2, LocalDate date) {
        int one = table.position(column1);
        int two = table.position(column2);
        if (one < 0 || two < 0) {
            return Optional.empty();
        }
        int day = PairTable.day(date);
        int first = table.first(one, two);
        int end = table.end(one, two, first);
        for (int pair = first; pair < end; pair++) {
            if (table.inForce(pair, day)) {
                return Optional.of(table.pair(one, pair));
            }
        }
        return Optional.empty();
    }

    /** The edit of two codes that is in force on a date, whichever of them is column 1. */
    public Optional<CodePair> between(String one, String other, LocalDate date) {
        Optional<CodePair> pair = pair(one, other, date);
        return pair.isPresent() ? pair : pair(other, one, date);
    }

    /** Every edit there is or was of two codes, whichever of them is column 1. */
    public List<CodePair> history(String one, String other) {
        List<CodePair> history = new ArrayList<>();
        int first = table.position(one);
        int second = table.position(other);
        if (first >= 0 && second >= 0) {
            addAll(history, first, second);
            if (first != second) {
                addAll(history, second, first);
            }
        }
        return history;
    }

    private void addAll(List<CodePair> history, int one, int two) {
        int first = table.first(one, two);
        int end = table.end(one, two, first);
        for (int pair = first; pair < end; pair++) {
            history.add(table.pair(one, pair));
        }
    }

    /** The edits in force on a date that have a code as column 1, in the order of their column 2 codes. */
    public List<CodePair> withColumn1(String code, LocalDate date) {
        List<CodePair> pairs = new ArrayList<>();
        int one = table.position(code);
        if (one >= 0) {
            int day = PairTable.day(date);
            for (int pair = table.start(one); pair < table.start(one + 1); pair++) {
                if (table.inForce(pair, day)) {
                    pairs.add(table.pair(one, pair));
                }
            }
        }
        return pairs;
    }

    /** The edits in force on a date that have a code as column 2, in the order of their column 1 codes. */
    public List<CodePair> withColumn2(String code, LocalDate date) {
        List<CodePair> pairs = new ArrayList<>();
        int two = table.position(code);
        int day = PairTable.day(date);
        for (int one = 0; two >= 0 && one < table.codes(); one++) {
            int first = table.first(one, two);
            int end = table.end(one, two, first);
            for (int pair = first; pair < end; pair++) {
                if (table.inForce(pair, day)) {
                    pairs.add(table.pair(one, pair));
                }
            }
        }
        return pairs;
    }
}
