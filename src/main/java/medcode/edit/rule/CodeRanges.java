package medcode.edit.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import medcode.codeset.Code;

/**
 * Codes as rules list them: single ones and ranges such as {@code 99202-99205}, both ends included, each with everything below it.
 */
final class CodeRanges {
    private final String[] first;
    private final String[] last;

    private CodeRanges(List<String[]> ranges) {
        this.first = ranges.stream().map(range -> range[0]).toArray(String[]::new);
        this.last = ranges.stream().map(range -> range[1]).toArray(String[]::new);
    }

    /** @param written with or without points */
    static CodeRanges of(Collection<String> written) {
        List<String[]> sorted = new ArrayList<>();
        for (String range : written) {
            String compact = range.replace(".", "");
            int dash = compact.indexOf('-');
            sorted.add(
                    dash < 0
                            ? new String[] {compact, compact}
                            : new String[] {compact.substring(0, dash), compact.substring(dash + 1)});
        }
        sorted.sort(Comparator.comparing(range -> range[0]));
        List<String[]> apart = new ArrayList<>();
        for (String[] range : sorted) {
            if (apart.isEmpty() || !isWithin(range[1], apart.get(apart.size() - 1)[1])) {
                apart.add(range);
            }
        }
        return new CodeRanges(apart);
    }

    /** True for a code at or before the end of a range, or below it. */
    private static boolean isWithin(String code, String end) {
        String stem = code.length() > end.length() ? code.substring(0, end.length()) : code;
        return stem.compareTo(end) <= 0;
    }

    boolean contain(Code code) {
        return contain(code.compact());
    }

    /** @param code compact */
    boolean contain(String code) {
        int low = 0;
        int high = first.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (first[middle].compareTo(code) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high >= 0 && isWithin(code, last[high]);
    }
}
