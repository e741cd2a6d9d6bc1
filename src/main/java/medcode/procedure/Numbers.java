package medcode.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.AxisValue;
import medcode.lexicon.Phrases;

/** Reads the labels that count: arteries (B4.4), devices, consecutive hours. */
final class Numbers {
    private static final List<String> COUNTED = List.of("one", "two", "three", "four");
    private static final Pattern ARTERIES = Pattern.compile("(?i), (one|two|three|four)( or more)? arter(y|ies)");
    private static final Pattern DEVICES = Pattern.compile("(?i), (two|three|four)( or more)?");
    private static final Pattern TIME = Pattern.compile("(?i)(\\d+(?:\\.\\d+)?)[ -]?(hours?|hrs?|h|days?)\\b");
    private static final Pattern HOURS =
            Pattern.compile("(?i)(Less than|Greater than)? ?(\\d+)(?:-(\\d+))? Consecutive");
    private static final Pattern TIMES = Pattern.compile("(?i)\\bx ?([1-6])\\b");
    private static final double HOURS_A_DAY = 24;
    private static final int REACH = 4;

    private final AxisWords words;

    Numbers(AxisWords words) {
        this.words = words;
    }

    /** The values for the arteries that a passage names; none where the labels count no arteries, or it names none. */
    List<AxisValue> counted(Set<AxisValue> values, Passage passage) {
        boolean countable = values.stream()
                .anyMatch(value -> ARTERIES.matcher(value.label()).find());
        int count = countable ? vessels(passage) : 0;
        return count == 0 ? List.of() : numbered(values, ARTERIES, count);
    }

    private static List<AxisValue> numbered(Set<AxisValue> values, Pattern pattern, int count) {
        String word = COUNTED.get(Math.min(count, COUNTED.size()) - 1);
        List<AxisValue> found = new ArrayList<>();
        for (AxisValue value : values) {
            Matcher number = pattern.matcher(value.label());
            if (number.find() && number.group(1).equalsIgnoreCase(word)) {
                found.add(value);
            }
        }
        return found;
    }

    private int vessels(Passage passage) {
        for (List<Stretch> level : passage.levels()) {
            Set<String> vessels = new TreeSet<>();
            for (Stretch stretch : level) {
                Matcher times = TIMES.matcher(stretch.span().of(stretch.text()));
                if (times.find()) {
                    return Integer.parseInt(times.group(1));
                }
                for (Phrases.Hit<AxisWords.Row> hit : words.in(stretch, AxisWords.VESSEL)) {
                    vessels.add(hit.row().value());
                }
            }
            if (!vessels.isEmpty()) {
                return vessels.size();
            }
        }
        return 0;
    }

    /** Of a device that may be counted, the value for as many as the words say: «two stents», «one in each vessel». */
    AxisValue devices(AxisValue base, Set<AxisValue> values, Hint hint, Passage passage) {
        int count = 1;
        Stretch stretch = hint.stretch();
        for (int at = Math.max(0, hint.from() - REACH); at < hint.from(); at++) {
            count = Math.max(count, number(stretch.words().get(at).normal()));
        }
        boolean each = stretch.words().stream().anyMatch(word -> word.normal().equals("each"));
        if (each) {
            count = Math.max(count, vessels(passage));
        }
        if (count < 2) {
            return base;
        }
        for (AxisValue value : values) {
            Matcher number = DEVICES.matcher(value.label()
                    .substring(Math.min(base.label().length(), value.label().length())));
            boolean same = value.label().startsWith(base.label());
            if (same && number.matches() && number.group(1).equalsIgnoreCase(COUNTED.get(Math.min(count, 4) - 1))) {
                return value;
            }
        }
        return base;
    }

    private static int number(String word) {
        int spelt = COUNTED.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
        if (spelt > 0) {
            return spelt;
        }
        return word.matches("[1-9]") ? Integer.parseInt(word) : 0;
    }

    /** The values that hold the consecutive hours of the nearest sentence that gives a time. */
    List<AxisValue> lasting(Set<AxisValue> values, Passage passage) {
        if (values.stream().noneMatch(value -> HOURS.matcher(value.label()).find())) {
            return List.of();
        }
        for (List<Stretch> level : passage.levels()) {
            for (Stretch stretch : level) {
                Matcher time = TIME.matcher(stretch.span().of(stretch.text()));
                if (time.find()) {
                    boolean days = time.group(2).toLowerCase(Locale.ROOT).startsWith("d");
                    double hours = Double.parseDouble(time.group(1)) * (days ? HOURS_A_DAY : 1);
                    return values.stream()
                            .filter(value -> holds(value.label(), hours))
                            .toList();
                }
            }
        }
        return List.of();
    }

    private static boolean holds(String label, double hours) {
        Matcher range = HOURS.matcher(label);
        if (!range.find()) {
            return false;
        }
        double first = Double.parseDouble(range.group(2));
        if (range.group(3) != null) {
            return first <= hours && hours <= Double.parseDouble(range.group(3));
        }
        return "less than".equalsIgnoreCase(range.group(1)) ? hours < first : hours > first;
    }
}
