package medcode.codeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clause after a list of codes that says how they end.
 *
 * @param end where the clause ends in the text
 */
record EndingClause(CodeEnding ending, int end) {
    private static final int AFTER_POINT = 4;
    private static final String VALUE = "[.\\-]?[0-9A-Z]{1,4}-?(?![0-9A-Za-z])";
    private static final String VALUES = "(?<values>" + VALUE
            + "(?:(?:\\s*[,.;]\\s*(?:or\\s+|and\\s+)?|\\s+(?:or|and)\\s+|-(?=\\.?[0-9]))" + VALUE + ")*)";
    private static final Pattern PLACED =
            Pattern.compile(",?\\s*with\\s+(?<place>fourth|fifth|sixth|seventh|[4-7]th|final)"
                    + "(?<choice>\\s+(?:or|to)\\s+(?:sixth|six|6th))?[ -](?:characters?|digits?)\\s+"
                    + "(?:(?<intent>to (?:indicate|identify) [a-z ]+)|" + VALUES + ")");
    private static final Pattern AFTER = Pattern.compile(",?\\s*with\\s+(?=\\.)" + VALUES);
    private static final Pattern EACH = Pattern.compile("(?<from>[0-9A-Z]{1,4})(?:-\\.?(?<to>[0-9A-Z]{1,4}))?");
    private static final Map<String, Integer> PLACES =
            Map.of("fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7, "4th", 4, "5th", 5, "6th", 6, "7th", 7);

    static Optional<EndingClause> at(String text, int start) {
        Matcher after = AFTER.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (after.lookingAt()) {
            return clause(AFTER_POINT, after.group("values"), after.end());
        }
        Matcher placed = PLACED.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (!placed.lookingAt()) {
            return Optional.empty();
        }
        return placed.group("intent") != null
                ? Optional.of(new EndingClause(CodeEnding.ANY, placed.end()))
                : clause(position(placed), placed.group("values"), placed.end());
    }

    /** Intent stands in the sixth character, or in the fifth where the sixth is a placeholder: the final one. */
    private static int position(Matcher placed) {
        String choice = placed.group("choice");
        boolean either = choice != null && choice.strip().startsWith("or");
        return either ? CodeEnding.FINAL : PLACES.getOrDefault(placed.group("place"), CodeEnding.FINAL);
    }

    private static Optional<EndingClause> clause(int position, String values, int end) {
        List<String> characters = new ArrayList<>();
        Matcher each = EACH.matcher(values.replaceAll("\\b(?:or|and)\\b", ","));
        while (each.find()) {
            String from = each.group("from");
            String to = each.group("to");
            characters.add(from);
            if (to != null) {
                addUpTo(from, to, characters);
            }
        }
        return Optional.of(new EndingClause(new CodeEnding(position, characters), end));
    }

    private static void addUpTo(String from, String to, List<String> characters) {
        String stem = from.substring(0, from.length() - 1);
        if (to.length() == from.length() && to.startsWith(stem)) {
            for (char next = (char) (from.charAt(from.length() - 1) + 1); next <= to.charAt(to.length() - 1); next++) {
                characters.add(stem + next);
            }
        }
    }
}
