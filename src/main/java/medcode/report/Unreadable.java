package medcode.report;

import java.util.Comparator;

/**
 * A file, row or record of claims that could not be read.
 *
 * @param line from 1, as is {@code column}; 0 where it is not known
 */
public record Unreadable(String file, long line, long column, String reason) implements Comparable<Unreadable> {
    private static final Comparator<Unreadable> ORDER = Comparator.comparing(Unreadable::file)
            .thenComparingLong(Unreadable::line)
            .thenComparingLong(Unreadable::column)
            .thenComparing(Unreadable::reason);

    @Override
    public int compareTo(Unreadable other) {
        return ORDER.compare(this, other);
    }

    /** As on a terminal: file, line, column, what is wrong. */
    String sentence() {
        String place = line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "";
        return file + place + ": " + reason;
    }
}
