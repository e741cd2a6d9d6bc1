package medcode.extract;

/**
 * A line as a heading would stand in it.
 *
 * @param from behind Markdown's signs and a number
 * @param to before the blanks at its end
 * @param last before the colon and other signs behind the words
 * @param titleWords how many words it has if they begin with capitals, else 0
 * @param isMarked true where Markdown or a line of signs below makes it a heading
 * @param isApart true where blank lines stand before and behind it
 */
record HeadingLine(
        int from,
        int to,
        int last,
        int titleWords,
        boolean isCapital,
        boolean isClosed,
        boolean isMarked,
        boolean isNumbered,
        boolean blankBefore,
        boolean isApart) {
    private static final int LONGEST = 60;

    /** A line up to {@code lineEnd} of a text up to {@code end}; null where no letter begins it. */
    static HeadingLine of(String text, int start, int lineEnd, int end, boolean blankBefore) {
        int words = skip(text, start, lineEnd, " \t#*_=");
        int to = lineEnd;
        while (to > words && text.charAt(to - 1) <= ' ') {
            to--;
        }
        int from = behindNumber(text, words, to);
        if (from >= to || !Character.isLetter(text.charAt(from))) {
            return null;
        }
        int last = to;
        while (last > from && " \t:.*#_=-".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        if (last - from > LONGEST) {
            return new HeadingLine(from, to, last, 0, false, false, false, from > words, blankBefore, false);
        }
        int nextEnd = Sections.lineEnd(text, lineEnd, end);
        return new HeadingLine(
                from,
                to,
                last,
                HeadingText.titleWords(text, from, last),
                HeadingText.isCapital(text, from, last),
                HeadingFinder.colon(text, last, to) >= 0,
                isMarkdown(text, start, words) || isUnderline(text, lineEnd, nextEnd),
                from > words,
                blankBefore,
                blankBefore && (lineEnd == end || Sections.isBlank(text, lineEnd, nextEnd)));
    }

    /** True for a line that is too long to be a heading and nothing else. */
    boolean isLong() {
        return last - from > LONGEST;
    }

    private static boolean isMarkdown(String text, int start, int words) {
        if (words == start) {
            return false;
        }
        String signs = text.substring(start, words).strip();
        return signs.startsWith("**")
                || signs.startsWith("__")
                || signs.startsWith("==")
                || (signs.startsWith("#") && words > start + 1 && text.charAt(words - 1) == ' ');
    }

    /** Three signs or more, and nothing else. */
    static boolean isUnderline(String text, int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == '-' || text.charAt(at) == '=' || text.charAt(at) == '_')) {
            at++;
        }
        return at - start > 2 && Sections.isBlank(text, at, end);
    }

    /** Behind «1.», «2)» or «IV.». */
    private static int behindNumber(String text, int from, int to) {
        int at = skip(text, from, Math.min(to, from + 2), "0123456789");
        if (at == from) {
            at = skip(text, from, Math.min(to, from + 4), "IVX");
        }
        boolean closed = at > from && at + 1 < to && (text.charAt(at) == '.' || text.charAt(at) == ')');
        return closed && text.charAt(at + 1) == ' ' ? skip(text, at + 1, to, " ") : from;
    }

    private static int skip(String text, int start, int end, String signs) {
        int at = start;
        while (at < end && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
