package medcode.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.extract.Section;
import medcode.note.Span;

/**
 * The text of a note as markup, line by line as it stands, its mentions, facts and headings marked.
 *
 * <p>Mentions may nest and overlap: the text is cut wherever one begins or ends, and each cut shows the shortest mention it
 * is in.
 */
final class MarkedNote {
    private final String text;
    private final int bodyStart;
    private final List<Mark> marks = new ArrayList<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private final List<Mark> open = new ArrayList<>();
    private int next;

    MarkedNote(Extraction extraction) {
        text = extraction.note().text();
        bodyStart = extraction.note().body().start();
        int number = 0;
        for (Mention mention : extraction.mentions()) {
            mark(new Mark(mention.span(), ++number, mention.assertion().id(), title(mention)));
            mention.cue().ifPresent(cue -> mark(new Mark(cue, 0, "cue", "cue")));
            mention.facts().forEach(this::mark);
        }
        extraction.facts().forEach(this::mark);
        for (Section section : extraction.sections()) {
            mark(new Mark(section.heading(), 0, "heading", section.kind().id()));
        }
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.span.start())
                .thenComparingInt(mark -> -mark.span.end())
                .thenComparingInt(mark -> mark.mention));
    }

    /**
     * A marked stretch.
     *
     * @param mention its number from 1; 0 for what is none
     * @param name its assertion, or {@code cue}, {@code fact}, {@code heading}
     */
    private record Mark(Span span, int mention, String name, String title) {

        boolean isMention() {
            return mention > 0;
        }
    }

    private void mark(Fact fact) {
        mark(new Mark(fact.span(), 0, "fact", fact.kind().id() + " " + fact.value()));
    }

    private void mark(Mark mark) {
        if (mark.span.length() > 0) {
            marks.add(mark);
            cuts.add(mark.span.start());
            cuts.add(mark.span.end());
        }
    }

    private static String title(Mention mention) {
        StringBuilder title = new StringBuilder(mention.assertion().id())
                .append(' ')
                .append(mention.kind().id());
        mention.codes().forEach(code -> title.append(' ').append(code));
        return title.toString();
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
        Mark mention = null;
        Mark other = null;
        for (Mark mark : open) {
            if (mark.isMention() && (mention == null || mark.span.length() <= mention.span.length())) {
                mention = mark;
            } else if (!mark.isMention() && (other == null || mark.name.equals("heading"))) {
                other = mark;
            }
        }
        String words = HtmlPage.escaped(text.substring(from, to));
        String inner = other == null ? words : shown(other, words, to);
        markup.append(anchors).append(mention == null ? inner : link(mention, inner, to));
    }

    /** Closes the marks that end before an offset and opens those that begin; the anchors of the mentions among these. */
    private String advance(int from) {
        StringBuilder anchors = new StringBuilder();
        Iterator<Mark> ended = open.iterator();
        while (ended.hasNext()) {
            if (ended.next().span.end() <= from) {
                ended.remove();
            }
        }
        for (; next < marks.size() && marks.get(next).span.start() <= from; next++) {
            Mark mark = marks.get(next);
            if (mark.span.end() > from) {
                open.add(mark);
            }
            if (mark.isMention()) {
                anchors.append("<span id=\"m").append(mark.mention).append("\"></span>");
            }
        }
        return anchors.toString();
    }

    private static String shown(Mark mark, String words, int to) {
        String attribute = mark.name.equals("heading") ? " data-kind" : " title";
        boolean labelled = attribute.equals(" title") || to == mark.span.end();
        return "<span class=\"" + mark.name + "\""
                + (labelled ? attribute + "=\"" + HtmlPage.escaped(mark.title) + "\"" : "") + ">" + words + "</span>";
    }

    private static String link(Mark mention, String inner, int to) {
        return "<a class=\"said " + mention.name + (to == mention.span.end() ? " end" : "") + "\" href=\"#r"
                + mention.mention + "\" title=\"" + HtmlPage.escaped(mention.title) + "\">" + inner + "</a>";
    }
}
