package medcode.note.reader;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medcode.encounter.Setting;
import medcode.encounter.Sex;
import medcode.note.Note;
import medcode.note.Span;

/**
 * What the first lines of a note say of the encounter: {@code key: value} lines between two lines of {@code ---}, or up to
 * the first blank line when every line before it has a key that is known.
 *
 * @param length how many characters of the text it takes
 */
record FrontMatter(Map<String, String> values, int length) {
    private static final List<String> KEYS = List.of(
            "note_id",
            "id",
            "patient_id",
            "encounter_id",
            "dos",
            "date_of_service",
            "admit",
            "discharge",
            "setting",
            "author",
            "author_role",
            "note_type",
            "signed",
            "dob",
            "birth_date",
            "age",
            "sex",
            "codes");
    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);

    static FrontMatter of(String text) {
        boolean fenced = text.startsWith("---\n") || text.startsWith("---\r\n");
        Map<String, String> values = new HashMap<>();
        int at = fenced ? text.indexOf('\n') + 1 : 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).strip();
            int next = Math.min(end + 1, text.length());
            if (fenced ? line.equals("---") : line.isEmpty()) {
                return values.isEmpty() ? NONE : new FrontMatter(values, next);
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : key(line.substring(0, colon));
            if (!KEYS.contains(key) && !(fenced && line.isEmpty())) {
                return NONE;
            }
            values.putIfAbsent(key, unquoted(line.substring(colon + 1).strip()));
            at = next;
        }
        return NONE;
    }

    /** {@code noteId} and {@code Note ID} are {@code note_id}. */
    static String key(String written) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(written.charAt(i - 1))) {
                key.append('_');
            }
            key.append(c == ' ' || c == '-' ? '_' : Character.toLowerCase(c));
        }
        return key.toString().strip();
    }

    private static String unquoted(String value) {
        int last = value.length() - 1;
        boolean quoted = last > 0
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(last) == value.charAt(0);
        return quoted ? value.substring(1, last) : value;
    }

    /** The note that has this front matter; its own id outranks the name. */
    Note note(String name, String text) {
        String id = value("note_id").or(() -> value("id")).orElse(name);
        return new Note(
                id,
                text,
                new Span(length, text.length()),
                value("dos")
                        .or(() -> value("date_of_service"))
                        .or(() -> value("discharge"))
                        .flatMap(FrontMatter::date),
                value("setting").flatMap(Setting::of),
                value("sex").flatMap(Sex::of),
                value("dob").or(() -> value("birth_date")).flatMap(FrontMatter::date),
                value("author_role"),
                codes());
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (String code : value("codes").orElse("").split("[\\s,;|\\[\\]\"]+", -1)) {
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** A date as {@code 2026-03-10}, {@code 20260310} or {@code 3/10/2026}; else none. */
    static Optional<LocalDate> date(String written) {
        for (DateTimeFormatter format :
                List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.BASIC_ISO_DATE, AMERICAN)) {
            Optional<LocalDate> date = date(written.strip(), format);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
