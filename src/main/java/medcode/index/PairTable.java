package medcode.index;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import medcode.codeset.CodePair;
import medcode.codeset.PairTerms;
import medcode.codeset.Validity;

/**
 * Edits of two codes, memory-mapped; safe for use by many threads.
 *
 * <p>Sections: the codes as sorted numbers; for each the first of its edits as column 1, and one more; for each edit the position
 * of the column 2 code above the number of its terms, sorted; the terms; the rationales.
 */
final class PairTable {
    static final String FILE = "pairs.table";
    static final int MAGIC = 0x4D434B50;
    static final int VERSION = 1;
    /** Numbers that each of the terms takes: first day, last day, modifier with the flag for 1996, rationale. */
    static final int TERM = 4;

    private final IntBuffer codes;
    private final IntBuffer starts;
    private final IntBuffer pairs;
    private final IntBuffer terms;
    private final MappedStrings rationales;
    private final int termBits;

    private PairTable(MappedSections sections) throws IOException {
        codes = sections.next().asIntBuffer();
        starts = sections.next().asIntBuffer();
        pairs = sections.next().asIntBuffer();
        terms = sections.next().asIntBuffer();
        rationales = sections.strings();
        termBits = bits(terms.limit() / TERM);
    }

    static PairTable open(Path folder) throws IOException {
        return new PairTable(MappedSections.open(folder.resolve(FILE), MAGIC, VERSION));
    }

    /** How many bits tell so many things apart; at least one. */
    static int bits(int count) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(count - 1));
    }

    /** Days since 1970; the least and greatest number for the open ends. */
    static int day(LocalDate date) {
        if (date.equals(LocalDate.MIN)) {
            return Integer.MIN_VALUE;
        }
        return date.equals(LocalDate.MAX) ? Integer.MAX_VALUE : Math.toIntExact(date.toEpochDay());
    }

    private static LocalDate date(int day) {
        if (day == Integer.MIN_VALUE) {
            return LocalDate.MIN;
        }
        return day == Integer.MAX_VALUE ? LocalDate.MAX : LocalDate.ofEpochDay(day);
    }

    int size() {
        return pairs.limit();
    }

    int codes() {
        return codes.limit();
    }

    /** The position of a code, or -1. */
    int position(String code) {
        int wanted = PairCode.number(code);
        int low = 0;
        int high = codes.limit() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = codes.get(middle);
            if (found == wanted) {
                return middle;
            } else if (found < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The first edit that has the code at a position as column 1. */
    int start(int code) {
        return starts.get(code);
    }

    /** The first edit of two codes by their positions, or where it would stand. */
    int first(int column1, int column2) {
        int low = starts.get(column1);
        int high = starts.get(column1 + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (column2(middle) < column2) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The edit after the last of two codes whose first one is known. */
    int end(int column1, int column2, int first) {
        int end = first;
        while (end < starts.get(column1 + 1) && column2(end) == column2) {
            end++;
        }
        return end;
    }

    private int column2(int pair) {
        return pairs.get(pair) >>> termBits;
    }

    boolean inForce(int pair, int day) {
        int at = terms(pair);
        return terms.get(at) <= day
                && day <= terms.get(at + 1)
                && !modifier(at).equals(PairTerms.Modifier.NOT_APPLICABLE);
    }

    /** Where the terms of an edit stand. */
    private int terms(int pair) {
        return TERM * (pairs.get(pair) & ((1 << termBits) - 1));
    }

    private PairTerms.Modifier modifier(int at) {
        return PairTerms.Modifier.values()[terms.get(at + 2) >>> 1];
    }

    /** An edit that has the code at a position as column 1. */
    CodePair pair(int column1, int pair) {
        int at = terms(pair);
        Validity validity = new Validity(date(terms.get(at)), date(terms.get(at + 1)));
        boolean before1996 = (terms.get(at + 2) & 1) == 1;
        String rationale = rationales.get(terms.get(at + 3));
        return new CodePair(
                PairCode.text(codes.get(column1)),
                PairCode.text(codes.get(column2(pair))),
                new PairTerms(before1996, validity, modifier(at), rationale));
    }
}
