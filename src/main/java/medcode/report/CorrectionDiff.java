package medcode.report;

import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lines of a file that were corrected, as a unified diff with three lines around each. */
public final class CorrectionDiff {
    private static final int CONTEXT = 3;

    private final PrintWriter out;
    private final String header;
    private final Deque<String> before = new ArrayDeque<>();
    private final List<String> hunk = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private long row;
    private long start;
    private int quiet;
    private boolean any;

    /** @param now what the corrected file is called */
    public CorrectionDiff(PrintWriter out, String was, String now) {
        this.out = out;
        this.header = "--- " + TerminalText.escaped(was) + "\n+++ " + TerminalText.escaped(now) + "\n";
    }

    /** A line as it was and as it is now, with its end; each byte a character. */
    public void line(String was, String now) {
        row++;
        if (!was.equals(now)) {
            changed(was, now);
        } else if (hunk.isEmpty()) {
            remember(was);
        } else {
            flushAdded();
            hunk.add(' ' + was);
            quiet++;
            if (quiet > 2 * CONTEXT) {
                endHunk();
            }
        }
    }

    private void changed(String was, String now) {
        if (hunk.isEmpty()) {
            start = row - before.size();
            before.forEach(line -> hunk.add(' ' + line));
            before.clear();
        }
        hunk.add('-' + was);
        added.add('+' + now);
        quiet = 0;
    }

    /** Lines that were changed together stand together, first as they were. */
    private void flushAdded() {
        hunk.addAll(added);
        added.clear();
    }

    private void remember(String line) {
        before.addLast(line);
        if (before.size() > CONTEXT) {
            before.removeFirst();
        }
    }

    /** Prints the hunk; of the lines behind its last change those that are too many may stand before the next. */
    private void endHunk() {
        flushAdded();
        int surplus = Math.max(0, quiet - CONTEXT);
        List<String> shown = hunk.subList(0, hunk.size() - surplus);
        long length = shown.stream().filter(line -> !line.startsWith("+")).count();
        out.print(any ? "" : header);
        any = true;
        out.print("@@ -" + start + "," + length + " +" + start + "," + length + " @@\n");
        shown.forEach(this::print);
        List<String> rest = List.copyOf(hunk.subList(hunk.size() - surplus, hunk.size()));
        hunk.clear();
        rest.forEach(line -> remember(line.substring(1)));
        quiet = 0;
    }

    private void print(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        out.print(escaped(decoded(line.substring(0, end))));
        out.print(end < line.length() ? line.substring(end) : "\n\\ No newline at end of file\n");
    }

    /** Tabs stay as they are, for a table may be parted by them and the diff be applied. */
    private static String escaped(String line) {
        StringBuilder safe = new StringBuilder(line.length());
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            safe.append(TerminalText.escaped(line.substring(from, tab))).append('\t');
            from = tab + 1;
        }
        return safe.append(TerminalText.escaped(line.substring(from))).toString();
    }

    /** The bytes as UTF-8, else as they are. */
    private static String decoded(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return line;
        }
    }

    /** Prints what is left. */
    public void end() {
        if (!hunk.isEmpty()) {
            endHunk();
        }
    }
}
