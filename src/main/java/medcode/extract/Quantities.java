package medcode.extract;

import medcode.note.Span;

/** Reads numbers as notes write them: with separators, as ranges and fractions, with units, in feet and inches. */
final class Quantities {
    private static final int MOST_DIGITS = 9;
    private static final double INCHES_A_FOOT = 12;
    private static final double OUNCES_A_POUND = 16;

    private final Units units;

    Quantities(Units units) {
        this.units = units;
    }

    /** The quantity whose first character stands at an offset; null where none does. */
    Quantity at(String text, int from, int to) {
        Quantity first = simple(text, from, to);
        if (first == null || !(first.unit().equals("ft") || first.unit().equals("lb"))) {
            return first;
        }
        int at = first.span().end();
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at++;
        }
        Quantity second = at - first.span().end() < 3 ? simple(text, at, to) : null;
        return second == null ? first : compound(first, second);
    }

    private static Quantity compound(Quantity first, Quantity second) {
        Span span = new Span(first.span().start(), second.span().end());
        if (first.unit().equals("ft")
                && (second.unit().equals("in") || second.unit().isEmpty())) {
            return sum(first.amount() * INCHES_A_FOOT + second.amount(), "in", span);
        }
        return first.unit().equals("lb") && second.unit().equals("oz")
                ? sum(first.amount() + second.amount() / OUNCES_A_POUND, "lb", span)
                : first;
    }

    private static Quantity sum(double amount, String unit, Span span) {
        return new Quantity("", Quantity.rounded(amount), "", "", unit, span, span.end());
    }

    private Quantity simple(String text, int from, int to) {
        int at = from;
        String comparator = "";
        if (at < to && "<>≤≥~".indexOf(text.charAt(at)) >= 0) {
            comparator = comparator(text, at, to);
            at = blank(text, at + (at + 1 < to && text.charAt(at + 1) == '=' ? 2 : 1), to);
        }
        int end = number(text, at, to);
        if (end == at || end - at > MOST_DIGITS) {
            return null;
        }
        String number = plain(text, at, end);
        if (end + 1 < to && text.charAt(end) == '/' && Quantity.isDigit(text.charAt(end + 1))) {
            int under = number(text, end + 1, to);
            return finished(text, from, under, to, new String[] {comparator, number, "", plain(text, end + 1, under)});
        }
        int last = range(text, end, to);
        if (last < 0) {
            return finished(text, from, end, to, new String[] {comparator, number, "", ""});
        }
        int behind = number(text, last, to);
        int under = behind + 1 < to && text.charAt(behind) == '/' ? number(text, behind + 1, to) : behind;
        String total = under > behind + 1 ? plain(text, behind + 1, under) : "";
        int over = total.isEmpty() ? behind : under;
        return finished(text, from, over, to, new String[] {comparator, number, plain(text, last, behind), total});
    }

    private Quantity finished(String text, int from, int end, int to, String[] read) {
        Units.Hit unit = units.at(text, end, to);
        Span span = new Span(from, unit == null ? end : unit.end());
        return new Quantity(read[0], read[1], read[2], read[3], unit == null ? "" : unit.name(), span, end);
    }

    private static String plain(String text, int from, int to) {
        return text.substring(from, to).replace(",", "");
    }

    private static String comparator(String text, int at, int to) {
        boolean equal = at + 1 < to && text.charAt(at + 1) == '=';
        return switch (text.charAt(at)) {
            case '<' -> equal ? "≤" : "<";
            case '>' -> equal ? "≥" : ">";
            case '~' -> "";
            default -> text.substring(at, at + 1);
        };
    }

    /** Where the number behind a dash or «to» begins; -1 where there is none. */
    private static int range(String text, int end, int to) {
        int at = blank(text, end, to);
        if (at < to && (text.charAt(at) == '-' || text.charAt(at) == '–')) {
            at++;
        } else if (at > end && text.startsWith("to ", at)) {
            at += 2;
        } else if (at < to && text.charAt(at) == '%' && text.startsWith("-", at + 1)) {
            at += 2;
        } else if (at < to && text.charAt(at) == '%' && text.startsWith(" to ", at + 1)) {
            at += 4;
        } else {
            return -1;
        }
        at = blank(text, at, to);
        return at < to && number(text, at, to) > at ? at : -1;
    }

    private static int blank(String text, int from, int to) {
        return from < to && text.charAt(from) == ' ' ? from + 1 : from;
    }

    /** Where digits with separators end. */
    private static int number(String text, int from, int to) {
        int at = from;
        boolean point = false;
        while (at < to) {
            char c = text.charAt(at);
            boolean before = at + 1 < to && Quantity.isDigit(text.charAt(at + 1));
            if (Quantity.isDigit(c)) {
                at++;
            } else if (c == '.' && before && !point) {
                point = true;
                at++;
            } else if (c == ',' && at > from && !point && isThousand(text, at, to)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isThousand(String text, int comma, int to) {
        for (int at = comma + 1; at <= comma + 3; at++) {
            if (at >= to || !Quantity.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return comma + 4 >= to || !Quantity.isDigit(text.charAt(comma + 4));
    }
}
