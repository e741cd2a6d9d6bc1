package medcode.note.reader;

import medcode.note.Note;
import medcode.note.Span;

/**
 * What the first lines of a note say of the encounter: {@code key: value} lines between two lines of {@code ---}, or up to
 * the first blank line when every line before it has a key that is known.
 *
 * @param length how many characters of the text it takes
 */
record FrontMatter(HeadValues values, int length) {

    static FrontMatter of(String text) {
        boolean fenced = text.startsWith("---\n") || text.startsWith("---\r\n");
        HeadValues values = new HeadValues();
        int at = fenced ? text.indexOf('\n') + 1 : 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).strip();
            int next = Math.min(end + 1, text.length());
            if (fenced ? line.equals("---") : line.isEmpty()) {
                return values.isEmpty() ? none() : new FrontMatter(values, next);
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : HeadValues.key(line.substring(0, colon));
            if (!HeadValues.KEYS.contains(key) && !(fenced && line.isEmpty())) {
                return none();
            }
            values.put(key, unquoted(line.substring(colon + 1).strip()));
            at = next;
        }
        return none();
    }

    private static FrontMatter none() {
        return new FrontMatter(new HeadValues(), 0);
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
        return Note.of(values.name(name), text, new Span(length, text.length()), values.head());
    }
}
