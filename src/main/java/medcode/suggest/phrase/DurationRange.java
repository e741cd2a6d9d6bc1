package medcode.suggest.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time that a title covers, in minutes: «30 minutes or less», «1 hour to 5 hours 59 minutes», «greater than 24 hours». */
public record DurationRange(double from, double to) {
    private static final String TIME = "(\\d+) (minute|hour)s?(?: (\\d+) minutes)?";
    private static final Pattern BETWEEN = Pattern.compile(TIME + " to " + TIME);
    private static final Pattern TO = Pattern.compile(TIME + " or less");
    private static final Pattern OVER = Pattern.compile("greater than " + TIME);
    private static final int HOUR = 60;
    private static final int GROUPS = 3;
    /** «59 minutes» holds the seconds before an hour. */
    private static final double WHOLE = 0.999;

    public static Optional<DurationRange> in(String title) {
        Matcher between = BETWEEN.matcher(title);
        if (between.find()) {
            return Optional.of(new DurationRange(minutes(between, 1), minutes(between, 1 + GROUPS) + WHOLE));
        }
        Matcher to = TO.matcher(title);
        if (to.find()) {
            return Optional.of(new DurationRange(0, minutes(to, 1) + WHOLE));
        }
        Matcher over = OVER.matcher(title);
        return over.find()
                ? Optional.of(new DurationRange(minutes(over, 1) + WHOLE, Double.MAX_VALUE))
                : Optional.empty();
    }

    private static double minutes(Matcher time, int group) {
        double count = Double.parseDouble(time.group(group));
        double rest = time.group(group + 2) == null ? 0 : Double.parseDouble(time.group(group + 2));
        return (time.group(group + 1).equals("hour") ? count * HOUR : count) + rest;
    }

    public boolean holds(double minutes) {
        return from <= minutes && minutes <= to;
    }
}
