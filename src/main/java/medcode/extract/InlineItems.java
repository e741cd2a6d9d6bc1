package medcode.extract;

import java.util.List;
import medcode.note.Span;

/** Numbered items that follow one another on a line: «1) Acute URI  2) Cough». */
final class InlineItems {
    private InlineItems() {}

    /** Adds an item, cut where the numbers after its own stand in it. */
    static void split(String text, Block item, List<Block> blocks) {
        int number = numberBefore(text, item.span().start());
        int start = item.span().start();
        int end = item.span().end();
        boolean apart = item.apart();
        while (number > 0) {
            int next = find(text, ++number, start, end);
            if (next < 0) {
                break;
            }
            blocks.add(new Block(new Span(start, trimmed(text, start, next)), Block.Marker.NUMBER, apart));
            apart = false;
            start = behind(text, next, end);
        }
        blocks.add(new Block(new Span(start, end), Block.Marker.NUMBER, apart));
    }

    /** The number of the item whose words begin at an offset, or 0. */
    private static int numberBefore(String text, int words) {
        int at = words;
        while (at > 0 && !Character.isDigit(text.charAt(at - 1)) && words - at < 4) {
            at--;
        }
        int number = 0;
        for (int place = 1; at > 0 && place <= 10 && Character.isDigit(text.charAt(at - 1)); place *= 10) {
            number += place * (text.charAt(--at) - '0');
        }
        return number;
    }

    /** Where « 2) » or « 2. » stands, or -1. */
    private static int find(String text, int number, int from, int to) {
        String digits = Integer.toString(number);
        for (int at = text.indexOf(digits, from); at > from && at < to; at = text.indexOf(digits, at + 1)) {
            int behind = at + digits.length();
            boolean closed = behind + 1 < to && (text.charAt(behind) == ')' || text.charAt(behind) == '.');
            if (closed && text.charAt(at - 1) <= ' ' && text.charAt(behind + 1) <= ' ') {
                return at;
            }
        }
        return -1;
    }

    private static int behind(String text, int number, int end) {
        int at = number;
        while (at < end && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start + 1 && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }
}
