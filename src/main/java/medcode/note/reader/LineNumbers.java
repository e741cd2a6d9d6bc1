package medcode.note.reader;

import java.util.List;

/** Lines of a file as messages name them. */
final class LineNumbers {
    private static final int MOST = 5;

    private LineNumbers() {}

    /** {@code 3, 9, 12}; of many, the first few. */
    static String shown(List<Integer> lines) {
        StringBuilder shown = new StringBuilder();
        for (int line : lines.subList(0, Math.min(lines.size(), MOST))) {
            shown.append(shown.isEmpty() ? "" : ", ").append(line);
        }
        return lines.size() > MOST ? shown.append(" …").toString() : shown.toString();
    }
}
