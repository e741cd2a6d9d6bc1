package medcode.edit.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import medcode.codeset.Code;

/**
 * Codes and ranges of codes with everything below them, compiled so that one short search tells whether a code is among
 * them.
 *
 * <p>Ranges go by characters, digits before letters: {@code C00-C96} holds C4A and C7B, {@code O00-O9A} all of chapter 15.
 */
final class CodeRanges {
    static final CodeRanges NONE = new CodeRanges(List.of());

    private record Range(String from, String to) {
        boolean reaches(String compact) {
            return compact.compareTo(to) <= 0 || compact.startsWith(to);
        }
    }

    private final Range[] ranges;
    private final long firstCharacters;

    private CodeRanges(List<Range> ranges) {
        this.ranges = ranges.toArray(new Range[0]);
        long characters = 0;
        for (Range range : ranges) {
            for (char first = range.from().charAt(0); first <= range.to().charAt(0); first++) {
                characters |= bit(first);
            }
        }
        this.firstCharacters = characters;
    }

    /** @param written each a code, {@code I50}, or a range, {@code C00-C96} */
    static CodeRanges of(Collection<String> written) {
        List<Range> ranges = new ArrayList<>();
        for (String one : written) {
            String compact = one.replace(".", "").toUpperCase(Locale.ROOT);
            int dash = compact.indexOf('-');
            ranges.add(
                    dash < 0
                            ? new Range(compact, compact)
                            : new Range(compact.substring(0, dash), compact.substring(dash + 1)));
        }
        return compiled(ranges);
    }

    /** These codes and those. */
    CodeRanges and(CodeRanges others) {
        List<Range> both = new ArrayList<>(Arrays.asList(ranges));
        both.addAll(Arrays.asList(others.ranges));
        return compiled(both);
    }

    private static CodeRanges compiled(List<Range> ranges) {
        ranges.sort(Comparator.comparing(Range::from));
        return new CodeRanges(merged(ranges));
    }

    private static List<Range> merged(List<Range> sorted) {
        List<Range> merged = new ArrayList<>();
        for (Range range : sorted) {
            int last = merged.size() - 1;
            if (last < 0 || !merged.get(last).reaches(range.from())) {
                merged.add(range);
            } else if (!merged.get(last).reaches(range.to())) {
                merged.set(last, new Range(merged.get(last).from(), range.to()));
            }
        }
        return merged;
    }

    boolean isEmpty() {
        return ranges.length == 0;
    }

    boolean hold(Code code) {
        return hold(code.compact());
    }

    boolean hold(String compact) {
        if (!mayHold(compact)) {
            return false;
        }
        int low = 0;
        int high = ranges.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (ranges[middle].from().compareTo(compact) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high >= 0 && ranges[high].reaches(compact);
    }

    /** By the first character alone, which passes over most codes. */
    boolean mayHold(String compact) {
        return mayHold(first(compact));
    }

    /** True where one of several codes may be held, by their {@link #first first} characters joined. */
    boolean mayHold(long first) {
        return (firstCharacters & first) != 0;
    }

    /** The first character of a code as a bit of its own, or nearly so; none of an empty text. */
    static long first(String compact) {
        return compact.isEmpty() ? 0 : bit(compact.charAt(0));
    }

    private static long bit(char character) {
        return 1L << (character - '0');
    }
}
