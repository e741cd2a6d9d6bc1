package medcode.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.PairTerms;

/** Edits of two codes while they are read: twelve bytes each, because a release holds millions. */
final class PairRows {
    private static final int ROW = 3;
    private static final int FIRST = 1 << 10;

    private final List<PairTerms> terms = new ArrayList<>();
    private final Map<PairTerms, Integer> numbers = new HashMap<>();
    private int[] rows = new int[0];
    private int size;
    private PairTerms last;
    private int lastNumber;

    void add(String column1, String column2, PairTerms said) {
        if (ROW * (size + 1) > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(ROW * FIRST, rows.length + rows.length / 2 / ROW * ROW));
        }
        rows[ROW * size] = PairCode.number(column1);
        rows[ROW * size + 1] = PairCode.number(column2);
        rows[ROW * size + 2] = number(said);
        size++;
    }

    private int number(PairTerms said) {
        if (!said.equals(last)) {
            Integer known = numbers.putIfAbsent(said, terms.size());
            if (known == null) {
                terms.add(said);
            }
            last = said;
            lastNumber = known == null ? terms.size() - 1 : known;
        }
        return lastNumber;
    }

    int size() {
        return size;
    }

    /** Lets go of all rows. */
    void clear() {
        rows = new int[0];
        size = 0;
    }

    int column1(int row) {
        return rows[ROW * row];
    }

    int column2(int row) {
        return rows[ROW * row + 1];
    }

    PairTerms terms(int row) {
        return terms.get(rows[ROW * row + 2]);
    }

    /** The number of a row's terms among {@link #distinctTerms}. */
    int termsNumber(int row) {
        return rows[ROW * row + 2];
    }

    List<PairTerms> distinctTerms() {
        return terms;
    }
}
