package medcode.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.lexicon.Lexicon;

/** The units of measurement, by the ways that notes write them. */
final class Units {
    private static final String INCH = "in";

    /** Words with which a place begins. */
    private final Set<String> places;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Fact.Kind> amounts = new HashMap<>();

    Units(Lexicon lexicon) {
        this.places = lexicon.wordSet("place_beginnings.tsv");
        for (List<String> row : lexicon.table("units.tsv")) {
            names.put(row.get(0).toLowerCase(Locale.ROOT), row.get(0));
            if (!row.get(2).isEmpty()) {
                amounts.put(row.get(0), Fact.Kind.of(row.get(2)));
            }
            for (String written : row.get(1).split(";")) {
                if (!written.isBlank()) {
                    names.put(written.strip(), row.get(0));
                }
            }
        }
    }

    /** A unit and where it ends. */
    record Hit(String name, int end) {}

    /** What a number with a unit states where it is no measurement: a dose, minutes. */
    Optional<Fact.Kind> amount(String unit) {
        return Optional.ofNullable(amounts.get(unit));
    }

    /** The unit that follows a number which ends at an offset; null where none does. */
    Hit at(String text, int from, int to) {
        int start = from;
        if (start < to && (text.charAt(start) == ' ' || text.charAt(start) == '-')) {
            start++;
        }
        int first = end(text, start, to);
        if (first == start) {
            return null;
        }
        int second = first < to && text.charAt(first) == ' ' ? end(text, first + 1, to) : first;
        Hit hit = second > first + 1 ? hit(text, start, second) : null;
        return hit == null ? hit(text, start, first) : hit;
    }

    private Hit hit(String text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == '.') {
            last--;
        }
        String name = names.get(text.substring(start, last).toLowerCase(Locale.ROOT));
        return name == null || (name.equals(INCH) && isPlaced(text, last)) ? null : new Hit(name, last);
    }

    /** «14 in the emergency department» are no inches. */
    private boolean isPlaced(String text, int end) {
        if (end >= text.length() || text.charAt(end) != ' ') {
            return false;
        }
        int last = end + 1;
        while (last < text.length() && Character.isLetter(text.charAt(last))) {
            last++;
        }
        return places.contains(text.substring(end + 1, last).toLowerCase(Locale.ROOT));
    }

    /** A unit ends at a blank or a sign that none holds; percent and degree signs may stand right before other words. */
    private static int end(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < 16) {
            char c = text.charAt(at);
            if (c <= ' ' || ",;:()[]|=<>+".indexOf(c) >= 0) {
                return at;
            }
            at++;
            if (c == '%' || c == '"' || c == '\'') {
                return at;
            }
        }
        return at;
    }
}
