package medcode.note.reader;

import java.util.Map;

/** Collects the text of an RTF file. */
final class RtfWords {
    private static final String CELL = " | ";

    /** What commands write. */
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("par", "\n"),
            Map.entry("line", "\n"),
            Map.entry("page", "\n"),
            Map.entry("sect", "\n"),
            Map.entry("row", "\n"),
            Map.entry("nestrow", "\n"),
            Map.entry("cell", CELL),
            Map.entry("nestcell", CELL),
            Map.entry("tab", "\t"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "));

    private final StringBuilder text = new StringBuilder();

    void add(String words) {
        text.append(words);
    }

    /** Writes what a command stands for, if anything. */
    void command(String command) {
        String written = WRITTEN.getOrDefault(command, "");
        if (written.equals("\n")) {
            endLine();
        }
        text.append(written);
    }

    private void endLine() {
        int end = text.length();
        while (end > 0 && " |\t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        text.setLength(end);
    }

    /** Begins a line where none begins already. */
    void line() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    String text() {
        return text.toString();
    }
}
