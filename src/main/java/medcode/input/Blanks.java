package medcode.input;

/** Blanks in published text, which is wrapped and indented at will. */
public final class Blanks {
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Blanks() {}

    /** Without blanks at the ends, and one for each run of blanks inside. */
    public static String collapsed(CharSequence text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (Character.isWhitespace(next) || next == NO_BREAK_SPACE) {
                gap = collapsed.length() > 0;
            } else {
                if (gap) {
                    collapsed.append(' ');
                    gap = false;
                }
                collapsed.append(next);
            }
        }
        return collapsed.toString();
    }
}
