package medcode.report;

import java.util.ArrayList;
import java.util.List;

/** Text in the columns of a terminal, where a character of Chinese or an emoji takes two and an accent none. */
final class TextColumns {
    /** First and last of the characters that take two columns (Unicode's East Asian Width, wide and full-width). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD},
    };

    private TextColumns() {}

    /** How many columns a text takes. */
    static int of(String text) {
        return text.codePoints().map(TextColumns::of).sum();
    }

    private static int of(int character) {
        if (character < WIDE[0][0]) {
            return isMark(character) ? 0 : 1;
        }
        for (int[] range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return 2;
            }
        }
        return isMark(character) ? 0 : 1;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    /** The text with blanks behind it up to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text in lines that are no wider, broken at blanks where there are some; at least one. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (of(rest) > width) {
            int fitting = fitting(rest, width);
            int blank = rest.lastIndexOf(' ', fitting);
            int end = blank > 0 ? blank : fitting;
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    /** How many UTF-16 characters fit; at least one character. */
    private static int fitting(String text, int width) {
        int at = Character.charCount(text.codePointAt(0));
        int columns = of(text.codePointAt(0));
        while (at < text.length()) {
            int next = text.codePointAt(at);
            columns += of(next);
            if (columns > width) {
                return at;
            }
            at += Character.charCount(next);
        }
        return at;
    }
}
