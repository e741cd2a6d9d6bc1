package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import medcode.note.Span;

/**
 * A paragraph or list item, over the line breaks inside it.
 *
 * @param span without the bullet or number
 * @param apart true where a blank line, or the section's beginning, stands before it
 */
record Block(Span span, Marker marker, boolean apart) {
    /** A line at least so long that does not end a sentence goes on in the next one. */
    private static final int WRAPPED = 60;

    /** What stands before the words. */
    enum Marker {
        NONE,
        BULLET,
        NUMBER
    }

    static List<Block> of(String text, Span section) {
        List<Block> blocks = new ArrayList<>();
        int line = section.start();
        boolean apart = true;
        Block open = null;
        while (line < section.end()) {
            int lineEnd = Sections.lineEnd(text, line, section.end());
            Block block = line(text, line, lineEnd, apart);
            if (block == null) {
                apart = true;
                open = add(text, blocks, open);
            } else if (open != null && block.marker == Marker.NONE && goesOn(text, open, block, lineEnd)) {
                open = new Block(new Span(open.span.start(), block.span.end()), open.marker, open.apart);
            } else {
                add(text, blocks, open);
                open = block;
                apart = false;
            }
            line = lineEnd;
        }
        add(text, blocks, open);
        return blocks;
    }

    private static Block add(String text, List<Block> blocks, Block open) {
        if (open != null && open.marker == Marker.NUMBER) {
            InlineItems.split(text, open, blocks);
        } else if (open != null) {
            blocks.add(open);
        }
        return null;
    }

    private static Block line(String text, int start, int lineEnd, boolean apart) {
        int from = start;
        int to = lineEnd;
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        if (from == to) {
            return null;
        }
        int bullet = behindBullet(text, from, to);
        int number = bullet > from ? from : behindNumber(text, from, to);
        int words = Math.max(bullet, number);
        boolean listed = bullet > from || Layout.isBox(text, from, to);
        Marker marker = listed ? Marker.BULLET : number > from ? Marker.NUMBER : Marker.NONE;
        return words >= to ? null : new Block(new Span(words, to), marker, apart);
    }

    private static int behindBullet(String text, int from, int to) {
        int at = from;
        while (at < to && "•-–—*·▪◦●>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == from || (at < to && text.charAt(at) != ' ' && "•·▪◦●".indexOf(text.charAt(from)) < 0)) {
            return from;
        }
        return blanks(text, at, to);
    }

    private static int behindNumber(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < 2 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > from || text.charAt(from) == '#';
        if (numbered && text.charAt(from) == '#') {
            at = from + 1;
            while (at < to && Character.isDigit(text.charAt(at))) {
                at++;
            }
            at = at < to && ".):".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
            return blanks(text, at, to);
        }
        boolean closed = numbered && at + 1 < to && ".)".indexOf(text.charAt(at)) >= 0;
        return closed && !Character.isDigit(text.charAt(at + 1)) ? blanks(text, at + 1, to) : from;
    }

    private static int blanks(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** The last line of a block is what the next one may go on from. */
    private static boolean isRow(String text, Span span) {
        int lineStart = text.lastIndexOf('\n', span.end() - 1) + 1;
        return Layout.isRow(text, Math.max(span.start(), lineStart), span.end());
    }

    private static boolean goesOn(String text, Block open, Block next, int lineEnd) {
        char last = text.charAt(open.span.end() - 1);
        if (".:;?!|".indexOf(last) >= 0 || isRow(text, open.span) || isRow(text, next.span)) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(next.span.start())) || last == ',') {
            return true;
        }
        int lineStart = Math.max(open.span.start(), text.lastIndexOf('\n', open.span.end() - 1) + 1);
        return open.span.end() - lineStart >= WRAPPED
                && lineEnd - next.span.start() > 0
                && !Layout.isLabelled(text, next.span.start(), next.span.end());
    }
}
