package medcode.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The abbreviations that a note explains itself: «congestive heart failure (CHF)». */
final class DefinedAbbreviations {
    private static final int LONGEST = 7;

    private final Map<String, String> expansions;

    private DefinedAbbreviations(Map<String, String> expansions) {
        this.expansions = expansions;
    }

    static DefinedAbbreviations in(String text) {
        Map<String, String> expansions = new HashMap<>();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = open + 1;
            while (close < text.length() && close - open <= LONGEST && isCapital(text.charAt(close))) {
                close++;
            }
            boolean whole = close - open > 2 && close < text.length() && text.charAt(close) == ')';
            if (whole) {
                String form = text.substring(open + 1, close);
                expansion(text, open, form).ifPresent(words -> expansions.putIfAbsent(form, words));
            }
        }
        return new DefinedAbbreviations(expansions);
    }

    /** What the note says that it stands for. */
    Optional<String> of(String form) {
        return expansions.isEmpty() ? Optional.empty() : Optional.ofNullable(expansions.get(form));
    }

    /** The words before a parenthesis whose first letters it holds: one for each letter, small words passed over. */
    private static Optional<String> expansion(String text, int open, String form) {
        int end = open;
        int at = open;
        int letter = form.length() - 1;
        int passed = 0;
        while (letter >= 0 && at > 0) {
            int start = wordStart(text, at);
            if (start < 0) {
                return Optional.empty();
            }
            if (Character.toUpperCase(text.charAt(start)) == form.charAt(letter)) {
                letter--;
            } else if (++passed > 2) {
                return Optional.empty();
            }
            at = start;
        }
        return letter < 0 ? Optional.of(text.substring(at, end).strip()) : Optional.empty();
    }

    /** Where the word begins that ends before a place, blanks and a hyphen between; -1 where something else stands there. */
    private static int wordStart(String text, int before) {
        int at = before;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '-')) {
            at--;
        }
        int end = at;
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at < end ? at : -1;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
