package medcode.note.reader;

import java.util.List;
import medcode.note.Note;
import medcode.note.Origin;
import medcode.note.Span;

/**
 * What the first lines of a note say of the encounter: {@code key: value} lines up to the first blank line when every line
 * before it has a key that is known, or, as Markdown has it, the YAML between two lines of {@code ---}, with other keys
 * beside those.
 *
 * @param length how many characters of the text it takes
 */
record FrontMatter(HeadValues values, int length) {

    static FrontMatter of(String text) {
        int start = 0;
        while (start < text.length() && line(text, start).isEmpty()) {
            start = next(text, start);
        }
        if (start == text.length()) {
            return none();
        }
        return line(text, start).equals("---") ? fenced(text, next(text, start)) : open(text, start);
    }

    private static FrontMatter open(String text, int start) {
        HeadValues values = new HeadValues();
        for (int at = start; at < text.length(); at = next(text, at)) {
            String line = line(text, at);
            if (line.isEmpty()) {
                return new FrontMatter(values, next(text, at));
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : HeadValues.key(line.substring(0, colon));
            if (!HeadValues.KEYS.contains(key)) {
                return none();
            }
            values.put(key, value(line.substring(colon + 1)));
        }
        return none();
    }

    private static FrontMatter fenced(String text, int start) {
        HeadValues values = new HeadValues();
        String key = "";
        for (int at = start; at < text.length(); at = next(text, at)) {
            String line = line(text, at);
            boolean indented = Character.isWhitespace(text.charAt(at));
            int colon = line.indexOf(':');
            if (line.equals("---") || line.equals("...")) {
                return values.isEmpty() ? none() : new FrontMatter(values, next(text, at));
            } else if (line.startsWith("- ")) {
                add(values, key, value(line.substring(2)));
            } else if (!indented && colon > 0 && !line.startsWith("#")) {
                key = HeadValues.key(line.substring(0, colon));
                put(values, key, value(line.substring(colon + 1)));
            } else if (!indented && !line.isEmpty() && !line.startsWith("#")) {
                return none();
            }
        }
        return none();
    }

    private static void add(HeadValues values, String key, String value) {
        if (HeadValues.KEYS.contains(key) && !value.isEmpty()) {
            values.add(key, value);
        }
    }

    private static void put(HeadValues values, String key, String value) {
        if (HeadValues.KEYS.contains(key)) {
            values.put(key, value);
        }
    }

    private static String line(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end).strip();
    }

    private static int next(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private static FrontMatter none() {
        return new FrontMatter(new HeadValues(), 0);
    }

    /** A value without its quotes, or without the comment behind it. */
    private static String value(String written) {
        String value = written.strip();
        boolean quoted = !value.isEmpty() && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        int end = quoted ? value.indexOf(value.charAt(0), 1) : value.indexOf(" #");
        if (quoted) {
            return end > 0 ? value.substring(1, end) : value;
        }
        return end < 0 ? value : value.substring(0, end).strip();
    }

    /** The note that has this front matter; its own id outranks the name. */
    Note note(String name, String text) {
        return note(name, text, List.of());
    }

    /** The same, with where its text stands in its file. */
    Note note(String name, String text, List<Origin> origins) {
        Span body = new Span(length, text.length());
        return new Note(values.name(name), text, body, values.head(), List.of(), List.of(), origins);
    }
}
