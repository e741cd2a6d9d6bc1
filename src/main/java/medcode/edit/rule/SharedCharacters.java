package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * The characters that codes must have in common, by place from 1: {@code 1-3} for one category, {@code 1-5,7} for all but
 * the sixth.
 */
record SharedCharacters(List<Stretch> stretches) {
    static final SharedCharacters NONE = new SharedCharacters(List.of());

    /** From one place to another, both included. */
    private record Stretch(int first, int last) {

        boolean isShared(String one, String other) {
            return one.length() >= last && one.regionMatches(first - 1, other, first - 1, last - first + 1);
        }
    }

    /** @param written as in {@code 1-5,7} */
    static SharedCharacters of(String written) {
        List<Stretch> stretches = new ArrayList<>();
        for (String part : written.split(",", -1)) {
            int dash = part.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
            stretches.add(new Stretch(first, dash < 0 ? first : Integer.parseInt(part.substring(dash + 1))));
        }
        return new SharedCharacters(List.copyOf(stretches));
    }

    boolean areShared(String one, String other) {
        return stretches.stream().allMatch(stretch -> stretch.isShared(one, other));
    }
}
