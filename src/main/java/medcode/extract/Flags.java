package medcode.extract;

import java.util.List;
import java.util.Locale;
import medcode.note.Span;

/** Reads what a laboratory prints behind a value: «1.8 (H)», «128 mmol/L L 135-145». */
final class Flags {
    private Flags() {}

    /** Adds the flag and the reference range behind a value that is a mention with its name. */
    static void behind(String text, Measurements.Reading reading, List<Fact> facts) {
        if (reading.mention() == null) {
            return;
        }
        int at = skipped(text, reading.span().end());
        int end = at;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '*')) {
            end++;
        }
        String value = flag(text.substring(at, Math.min(end, at + 9)));
        if (!value.isEmpty()) {
            facts.add(new Fact(Fact.Kind.FLAG, value, new Span(at, end)));
            at = skipped(text, end);
        }
        range(text, at, facts);
    }

    private static int skipped(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 4 && " ([|\t)]".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Letters count in capitals only: «K 3.1 l». */
    private static String flag(String written) {
        return switch (written) {
            case "H", "HI", "HIGH" -> "high";
            case "L", "LO", "LOW" -> "low";
            case "HH" -> "critical high";
            case "LL" -> "critical low";
            case "A", "*" -> "abnormal";
            default -> word(written.toLowerCase(Locale.ROOT));
        };
    }

    private static String word(String written) {
        return switch (written) {
            case "high", "elevated" -> "high";
            case "low" -> "low";
            case "abnormal", "critical", "normal" -> written;
            default -> "";
        };
    }

    private static void range(String text, int from, List<Fact> facts) {
        int at = from;
        boolean named = text.regionMatches(true, at, "ref", 0, 3);
        while (named
                && at < text.length()
                && at < from + 18
                && !Quantity.isDigit(text.charAt(at))
                && text.charAt(at) != '\n') {
            at++;
        }
        int middle = number(text, at);
        int second = middle < text.length() && "-–".indexOf(text.charAt(middle)) >= 0 ? middle + 1 : at;
        int end = number(text, second);
        if (middle > at && second > at && end > second) {
            Span span = new Span(at, end);
            facts.add(new Fact(Fact.Kind.REFERENCE_RANGE, span.of(text).replace('–', '-'), span));
        }
    }

    private static int number(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Quantity.isDigit(text.charAt(at))
                        || (text.charAt(at) == '.'
                                && at + 1 < text.length()
                                && Quantity.isDigit(text.charAt(at + 1))))) {
            at++;
        }
        return at;
    }
}
