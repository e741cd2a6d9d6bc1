package medcode.report;

/** Text for a terminal: with emphasis where colours are wanted, and never with control characters from data. */
public final class TerminalText {
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    private final boolean color;

    public TerminalText(boolean color) {
        this.color = color;
    }

    public String bold(String text) {
        return color ? BOLD + text + PLAIN : text;
    }

    public String dim(String text) {
        return color ? DIM + text + PLAIN : text;
    }

    /** The text with control characters made visible ({@code \x1B}); line feeds and tabs become blanks. */
    public static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static String rewritten(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                safe.append(' ');
            } else if (isControl(c)) {
                safe.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static boolean isControl(char c) {
        return c < ' ' || (c >= 0x7F && c < 0xA0);
    }
}
