package medcode.suggest;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a title covers: «33.0-33.9», «40 or greater», «19.9 or less»; both ends inclusive. */
public record NumberRange(double from, double to) {
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern WHOLE_WORD = Pattern.compile(NUMBER);
    private static final Pattern BETWEEN = Pattern.compile(NUMBER + "-" + NUMBER);
    private static final Pattern FROM = Pattern.compile(NUMBER + " or (?:greater|more)");
    private static final Pattern TO = Pattern.compile(NUMBER + " or less");
    /** «30-39» holds 39.9. */
    private static final double WHOLE = 0.999;

    public static Optional<NumberRange> in(String title) {
        if (!holdsDigit(title)) {
            return Optional.empty();
        }
        Matcher between = BETWEEN.matcher(title);
        if (between.find()) {
            return Optional.of(new NumberRange(Double.parseDouble(between.group(1)), end(between.group(2))));
        }
        Matcher from = FROM.matcher(title);
        if (from.find()) {
            return Optional.of(new NumberRange(Double.parseDouble(from.group(1)), Double.MAX_VALUE));
        }
        Matcher to = TO.matcher(title);
        return to.find() ? Optional.of(new NumberRange(0, end(to.group(1)))) : Optional.empty();
    }

    /** Few titles do. */
    private static boolean holdsDigit(String title) {
        for (int at = 0; at < title.length(); at++) {
            if (Character.isDigit(title.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** A number as a note states it; what it is otherwise where that is a range or none. */
    public static double number(String value, double otherwise) {
        return WHOLE_WORD.matcher(value).matches() ? Double.parseDouble(value) : otherwise;
    }

    private static double end(String number) {
        return Double.parseDouble(number) + (number.indexOf('.') < 0 ? WHOLE : 0);
    }

    /** True where one of the documented words is a number in the range. */
    public boolean holdsOne(Collection<String> documented) {
        for (String word : documented) {
            if (!word.isEmpty()
                    && Character.isDigit(word.charAt(0))
                    && WHOLE_WORD.matcher(word).matches()) {
                double number = Double.parseDouble(word);
                if (from <= number && number <= to) {
                    return true;
                }
            }
        }
        return false;
    }
}
