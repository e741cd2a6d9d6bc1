package medcode.note.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.note.Origin;

/** Divides a text of several notes: at lines of {@code =}, form feeds, and lines that an expression is found in. */
final class NoteParts {
    private static final int FEWEST_SIGNS = 5;

    private final String text;
    private final Pattern split;
    private final List<Part> parts = new ArrayList<>();
    private int start;
    private boolean startsPage;
    /** The next form feed; behind the end where there is none. */
    private int nextFeed = -1;

    private int startLine = 1;
    private int startColumn = 1;

    private NoteParts(String text, Pattern split) {
        this.text = text;
        this.split = split;
    }

    /**
     * A note of the text, or a blank stretch.
     *
     * @param line where it begins in the text, from 1
     * @param column UTF-16, from 1
     * @param page true where a form feed begins it
     */
    record Part(int start, int end, int line, int column, boolean page) {

        /** Where the part's text stands in its file; empty where it begins with the file. */
        List<Origin> origins(String own) {
            return start == 0 ? List.of() : Origin.ofLines(own, line, column);
        }
    }

    static List<Part> of(String text, Optional<Pattern> split) {
        NoteParts divided = new NoteParts(text, split.orElse(null));
        divided.divide();
        return divided.parts;
    }

    private void divide() {
        int line = 1;
        int before = 0;
        for (int from = 0; from < text.length(); line++) {
            int end = lineEnd(text, from);
            if (isSeparator(from, end) && !isUnderline(before, from, end)) {
                end(from, end, line + 1, 1, false);
            } else if (split != null
                    && split.matcher(text.substring(from, end).stripTrailing()).find()) {
                end(from, from, line, 1, false);
            }
            for (int feed = feed(from, end); feed >= 0; feed = feed(feed + 1, end)) {
                end(feed, feed + 1, line, feed + 2 - from, true);
            }
            before = from;
            from = end;
        }
        end(text.length(), text.length(), line, 1, false);
    }

    /** Ends a part, and begins another behind what divides them. */
    private void end(int end, int next, int line, int column, boolean page) {
        if (start < end) {
            parts.add(new Part(start, end, startLine, startColumn, startsPage));
        }
        start = next;
        startLine = line;
        startColumn = column;
        startsPage = page;
    }

    private int feed(int from, int end) {
        if (nextFeed < from) {
            int feed = text.indexOf('\f', from);
            nextFeed = feed < 0 ? text.length() : feed;
        }
        return nextFeed < end ? nextFeed : -1;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private boolean isSeparator(int from, int end) {
        int signs = 0;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == '=') {
                signs++;
            } else if (c > ' ') {
                return false;
            }
        }
        return signs >= FEWEST_SIGNS;
    }

    private boolean isBehind(String lineEnds, int at) {
        return at - lineEnds.length() >= start && text.startsWith(lineEnds, at - lineEnds.length());
    }

    /** True where the line above is a heading, exactly as long, as Markdown and typists underline them. */
    private boolean isUnderline(int above, int from, int end) {
        String heading = text.substring(above, from).stripTrailing();
        return from > start
                && above >= start
                && !heading.isEmpty()
                && Character.isUpperCase(heading.charAt(0))
                && heading.length() == text.substring(from, end).strip().length()
                && (above == start || isBehind("\n\n", above) || isBehind("\n\r\n", above));
    }
}
