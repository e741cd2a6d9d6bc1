package medcode.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The records of a file that are none of those looked for, counted by their kind. */
public final class OtherRecords {
    private final Map<String, Integer> counts = new TreeMap<>();

    /** @param kind as messages call it */
    public void count(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /**
     * What a file without any record looked for is said to be.
     *
     * @param wanted such as {@code claims}
     */
    public BadInput none(String file, String wanted) {
        return new BadInput(file, "has no " + wanted + (isEmpty() ? "" : ": " + this));
    }

    /** {@code 2 ADT^A08, 1 ORU^R01}, by kind. */
    @Override
    public String toString() {
        List<String> counted = new ArrayList<>();
        counts.forEach((kind, count) -> counted.add(count + " " + kind));
        return String.join(", ", counted);
    }
}
