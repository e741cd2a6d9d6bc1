package medcode.note.reader;

/** Ends lines with line feeds, as old files and databases do not: a carriage return alone becomes one, so that offsets hold. */
final class LineFeeds {
    private LineFeeds() {}

    static String of(String text) {
        int at = text.indexOf('\r');
        if (at < 0) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text);
        for (; at >= 0; at = text.indexOf('\r', at + 1)) {
            if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                lines.setCharAt(at, '\n');
            }
        }
        return lines.toString();
    }
}
