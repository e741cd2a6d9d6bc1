package medcode.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import medcode.codeset.AxisValue;
import medcode.lexicon.Phrases;

/**
 * Words of a sentence that speak for a value.
 *
 * @param weight how many words they are
 * @param from the first of them
 * @param to behind the last of them
 */
record Hint(AxisValue value, int weight, int order, Stretch stretch, int from, int to) {
    /** Words of a label may stand this much apart. */
    private static final int LOOSE = 3;

    /** What a sentence says of values: by the table of words, and by their own labels and what these include. */
    static List<Hint> in(
            Stretch stretch, List<Phrases.Hit<AxisWords.Row>> said, Map<AxisValue, List<List<String>>> wordings) {
        List<Hint> hints = new ArrayList<>();
        for (Phrases.Hit<AxisWords.Row> hit : said) {
            for (AxisValue value : meant(hit.row().value(), wordings.keySet())) {
                int words = hit.end() - hit.first();
                hints.add(new Hint(value, words, hit.row().order(), stretch, hit.first(), hit.end()));
            }
        }
        wordings.forEach((value, all) -> all.forEach(wording -> add(stretch, value, wording, hints)));
        return hints;
    }

    /** The values of a label; else those that it is without their side; else those that hold its words. */
    private static List<AxisValue> meant(String label, Set<AxisValue> values) {
        List<Predicate<String>> readings = List.of(
                label::equalsIgnoreCase,
                other -> Side.without(other).equalsIgnoreCase(Side.without(label)) && Side.of(label) == null,
                other -> (" " + Side.without(other) + " ")
                        .toLowerCase(Locale.ROOT)
                        .contains(" " + Side.without(label).toLowerCase(Locale.ROOT) + " "));
        for (Predicate<String> reading : readings) {
            List<AxisValue> meant =
                    values.stream().filter(value -> reading.test(value.label())).toList();
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        return List.of();
    }

    private static void add(Stretch stretch, AxisValue value, List<String> wording, List<Hint> hints) {
        int size = stretch.stems().size();
        for (int from = 0; from < size; from++) {
            if (!wording.contains(stretch.stems().get(from))) {
                continue;
            }
            int end = Math.min(size, from + wording.size() + (wording.size() > 1 ? LOOSE : 0));
            List<String> near = stretch.stems().subList(from, end);
            if (near.containsAll(wording)) {
                int last = from;
                for (String stem : wording) {
                    last = Math.max(last, from + near.indexOf(stem));
                }
                hints.add(new Hint(value, wording.size(), Integer.MAX_VALUE, stretch, from, last + 1));
            }
        }
    }

    boolean overlaps(Hint other) {
        return stretch.equals(other.stretch) && from < other.to && other.from < to;
    }
}
