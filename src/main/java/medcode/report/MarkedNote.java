package medcode.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import medcode.note.Note;

/**
 * The text of a note as markup, line by line as it stands, with stretches of it marked.
 *
 * <p>Marks may nest and overlap: the text is cut wherever one begins or ends, and each cut shows the shortest link it is in,
 * the later of two that are alike.
 */
final class MarkedNote {
    private final String text;
    private final int bodyStart;
    private final List<NoteMark> marks = new ArrayList<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final List<NoteMark> open = new ArrayList<>();
    private int next;

    MarkedNote(Note note, List<NoteMark> marks) {
        text = note.text();
        bodyStart = note.body().start();
        marks.forEach(this::mark);
        this.marks.sort(Comparator.comparingInt((NoteMark mark) -> mark.span().start())
                .thenComparingInt(mark -> -mark.span().end())
                .thenComparing(NoteMark::isLink));
    }

    private void mark(NoteMark mark) {
        if (mark.span().length() > 0) {
            marks.add(mark);
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        }
    }

    /** Hands over each line. */
    void write(HtmlPage page) {
        int number = 0;
        for (int from = 0; from < text.length(); ) {
            int feed = text.indexOf('\n', from);
            int end = feed < 0 ? text.length() : feed;
            int shown = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            String kind = from < bodyStart ? "line front" : "line";
            page.line("<div id=\"L" + ++number + "\" class=\"" + kind + "\">" + line(from, shown) + "</div>");
            from = end + 1;
        }
    }

    private String line(int from, int end) {
        StringBuilder markup = new StringBuilder();
        int at = from;
        while (at < end) {
            Integer cut = cuts.higher(at);
            int to = cut == null ? end : Math.min(cut, end);
            append(markup, at, to);
            at = to;
        }
        return end == text.length() ? markup + advance(end) : markup.toString();
    }

    private void append(StringBuilder markup, int from, int to) {
        String anchors = advance(from);
        NoteMark link = null;
        NoteMark other = null;
        for (NoteMark mark : open) {
            if (mark.isLink()
                    && (link == null || mark.span().length() <= link.span().length())) {
                link = mark;
            } else if (!mark.isLink() && (other == null || mark.name().equals("heading"))) {
                other = mark;
            }
        }
        String words = HtmlPage.escaped(text.substring(from, to));
        String inner = other == null ? words : shown(other, words, to);
        markup.append(anchors).append(link == null ? inner : link(link, inner, to));
    }

    /** Closes the marks that end before an offset and opens those that begin; the anchors of the links among these. */
    private String advance(int from) {
        StringBuilder anchors = new StringBuilder();
        Iterator<NoteMark> ended = open.iterator();
        while (ended.hasNext()) {
            if (ended.next().span().end() <= from) {
                ended.remove();
            }
        }
        for (; next < marks.size() && marks.get(next).span().start() <= from; next++) {
            NoteMark mark = marks.get(next);
            if (mark.span().end() > from) {
                open.add(mark);
            }
            if (mark.isLink()) {
                anchors.append("<span id=\"").append(mark.anchor()).append("\"></span>");
            }
        }
        return anchors.toString();
    }

    private static String shown(NoteMark mark, String words, int to) {
        String attribute = mark.name().equals("heading") ? " data-kind" : " title";
        boolean labelled = attribute.equals(" title") || to == mark.span().end();
        return "<span class=\"" + mark.name() + "\""
                + (labelled ? attribute + "=\"" + HtmlPage.escaped(mark.title()) + "\"" : "") + ">" + words + "</span>";
    }

    private static String link(NoteMark mark, String inner, int to) {
        boolean end = to == mark.span().end();
        String label = end && !mark.label().isEmpty() ? "\" data-label=\"" + HtmlPage.escaped(mark.label()) : "";
        return "<a class=\"said " + mark.name() + (end ? " end" : "") + label + "\" href=\"#" + mark.target()
                + "\" title=\"" + HtmlPage.escaped(mark.title()) + "\">" + inner + "</a>";
    }
}
