package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.note.Note;
import medcode.note.Span;

/** Divides a note at its headings. */
final class Sections {
    /** Text before the first heading, and notes without any. */
    static final SectionKind BODY = new SectionKind("body", 0.7, Assertion.PRESENT);

    private final SectionHeadings headings;

    Sections(SectionHeadings headings) {
        this.headings = headings;
    }

    List<Section> of(Note note) {
        String text = note.text();
        List<Section> sections = new ArrayList<>();
        SectionKind kind = BODY;
        int start = note.body().start();
        Span heading = new Span(start, start);
        int end = note.body().end();
        int line = start;
        boolean blankBefore = true;
        while (line < end) {
            int lineEnd = lineEnd(text, line, end);
            Optional<SectionHeadings.Heading> found = heading(text, line, lineEnd, end, blankBefore);
            if (found.isPresent()) {
                add(sections, kind, heading, start, line);
                kind = found.get().kind();
                heading = found.get().span();
                start = behind(text, heading.end(), lineEnd);
            }
            blankBefore = isBlank(text, line, lineEnd);
            line = lineEnd;
        }
        add(sections, kind, heading, start, end);
        return sections;
    }

    private static void add(List<Section> sections, SectionKind kind, Span heading, int start, int end) {
        if (heading.length() > 0 || start < end) {
            sections.add(new Section(kind, heading, new Span(start, Math.max(start, end))));
        }
    }

    private Optional<SectionHeadings.Heading> heading(
            String text, int start, int lineEnd, int end, boolean blankBefore) {
        int from = start;
        while (from < lineEnd
                && (text.charAt(from) == ' '
                        || text.charAt(from) == '\t'
                        || text.charAt(from) == '#'
                        || text.charAt(from) == '*')) {
            from++;
        }
        int to = lineEnd;
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        if (from == to || !Character.isLetter(text.charAt(from))) {
            return Optional.empty();
        }
        boolean apart = blankBefore && (lineEnd == end || isBlank(text, lineEnd, lineEnd(text, lineEnd, end)));
        Optional<SectionHeadings.Heading> whole = headings.line(text, from, to, apart);
        return whole.isPresent() ? whole : headings.inline(text, from, to);
    }

    /** Behind a heading's colon. */
    private static int behind(String text, int headingEnd, int lineEnd) {
        int at = headingEnd;
        while (at < lineEnd && ": \t*.=".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    static int lineEnd(String text, int start, int end) {
        int feed = text.indexOf('\n', start);
        return feed < 0 || feed >= end ? end : feed + 1;
    }

    static boolean isBlank(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) > ' ') {
                return false;
            }
        }
        return true;
    }
}
