package medcode.note.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * The text of XHTML or HTML: blocks as lines, list elements after {@code - }, a table's row as a line with {@code  | }
 * between its cells.
 *
 * <p>Takes what is not well-formed as best it can: an unknown element is its text, and a {@code <} that begins no element
 * is itself.
 */
final class XhtmlText {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");
    private static final Set<String> UNSEEN = Set.of("script", "style", "title");

    private static final int LONGEST_REFERENCE = 10;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    /** For each table that is open, whether the text goes into one of its rows. */
    private final Deque<Boolean> inRow = new ArrayDeque<>();

    private int at;
    private int preformatted;
    private int bulletEnd;
    private boolean blankDue;

    /** Bars that are due before the next word; at the beginning of a row, one less than none. */
    private int barsDue;

    private XhtmlText(String html) {
        this.html = html;
    }

    static String of(String html) {
        XhtmlText converted = new XhtmlText(html);
        converted.read();
        return converted.text.toString().strip();
    }

    private void read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && beginsMarkup()) {
                markup();
            } else if (c == '&') {
                reference();
            } else {
                sign(c);
                at++;
            }
        }
    }

    private boolean beginsMarkup() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return next == '/' || next == '!' || next == '?' || Character.isLetter(next);
    }

    private void sign(char c) {
        if (preformatted > 0 && (c == '\n' || c == ' ' || c == '\t')) {
            text.append(c);
        } else if (c <= ' ' || c == '\u00A0') {
            blankDue = true;
        } else {
            beginWord();
            text.append(c);
        }
    }

    /** Writes what is due before a word: the cell's bar or a blank, unless it begins a line. */
    private void beginWord() {
        boolean lineBegins = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        if (barsDue > 0) {
            text.append(" | ".repeat(barsDue));
        } else if (blankDue && !lineBegins && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        barsDue = 0;
        blankDue = false;
    }

    private void line() {
        if (Boolean.TRUE.equals(inRow.peek())) {
            blankDue = true;
        } else {
            newLine();
        }
    }

    private void newLine() {
        blankDue = false;
        barsDue = 0;
        if (text.length() > bulletEnd && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void markup() {
        if (html.startsWith("<!--", at)) {
            skipPast("-->");
        } else if (html.startsWith("<![CDATA[", at)) {
            cdata();
        } else if (html.charAt(at + 1) == '!' || html.charAt(at + 1) == '?') {
            skipPast(">");
        } else {
            element();
        }
    }

    private void skipPast(String end) {
        int found = html.indexOf(end, at);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void cdata() {
        int start = at + "<![CDATA[".length();
        skipPast("]]>");
        int end = html.startsWith("]]>", at - 3) ? at - 3 : at;
        for (int i = start; i < end; i++) {
            sign(html.charAt(i));
        }
    }

    private void element() {
        boolean closes = html.charAt(at + 1) == '/';
        int start = at + (closes ? 2 : 1);
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        String name = html.substring(start, end).toLowerCase(Locale.ROOT);
        boolean empty = skipAttributes(end);
        if (closes || empty) {
            closed(name, closes);
        } else if (UNSEEN.contains(name)) {
            skipUnseen(name);
        } else {
            opened(name);
        }
    }

    /** Steps past the element's {@code >}; true where it is an empty element. */
    private boolean skipAttributes(int from) {
        char quote = 0;
        for (at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                at++;
                return html.charAt(at - 2) == '/';
            }
        }
        at = from; // a quotation mark that nothing closes was none
        skipPast(">");
        return false;
    }

    private void skipUnseen(String name) {
        String end = "</" + name;
        while (at < html.length() && !html.regionMatches(true, at, end, 0, end.length())) {
            at++;
        }
        skipPast(">");
    }

    private void opened(String name) {
        switch (name) {
            case "table" -> {
                newLine();
                inRow.push(false);
            }
            case "tr" -> row(true);
            case "td", "th" -> barsDue++;
            case "br" -> line();
            case "pre" -> {
                line();
                preformatted++;
            }
            case "li" -> {
                line();
                beginWord();
                text.append("- ");
                bulletEnd = text.length();
            }
            default -> block(name);
        }
    }

    private void closed(String name, boolean closes) {
        switch (name) {
            case "table" -> {
                inRow.poll();
                line();
            }
            case "tr" -> row(false);
            case "br" -> line();
            case "pre" -> {
                preformatted = Math.max(0, preformatted - (closes ? 1 : 0));
                line();
            }
            case "td", "th" -> barsDue += closes ? 0 : 1;
            default -> block(name);
        }
    }

    private void row(boolean begins) {
        inRow.poll();
        newLine();
        inRow.push(begins);
        barsDue = begins ? -1 : 0;
    }

    private void block(String name) {
        if (BLOCKS.contains(name)) {
            line();
        }
    }

    private void reference() {
        int end = at + 1;
        while (end < html.length() && end - at < LONGEST_REFERENCE && html.charAt(end) != ';') {
            end++;
        }
        boolean closed = end < html.length() && html.charAt(end) == ';';
        String sign = closed ? HtmlReferences.sign(html.substring(at + 1, end)) : "";
        if (sign.isEmpty()) {
            sign('&');
            at++;
            return;
        }
        for (int i = 0; i < sign.length(); i++) {
            sign(sign.charAt(i));
        }
        at = end + 1;
    }
}
