package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.lexicon.Lexicon;
import medcode.note.GivenSection;
import medcode.note.Note;
import medcode.note.Span;

/** Divides a note at the sections that its source marks, and at its headings. */
final class Sections {
    /** Text before the first heading, and notes without any. */
    static final SectionKind BODY = new SectionKind("body", 0.7, Assertion.PRESENT);

    private final SectionHeadings headings;
    private final HeadingFinder finder;
    private final InlineHeadings inline;
    private final OperativeHeadings operative;
    private final Paragraphs paragraphs;
    private final PreoperativeDiagnoses preoperative;

    Sections(SectionHeadings headings, Lexicon lexicon) {
        this.headings = headings;
        HeadingWords words = new HeadingWords(lexicon);
        this.finder = new HeadingFinder(headings, words);
        this.paragraphs = new Paragraphs(lexicon, headings, words);
        this.preoperative = new PreoperativeDiagnoses(headings, lexicon);
        this.inline = new InlineHeadings(headings, lexicon);
        this.operative = new OperativeHeadings(headings);
    }

    List<Section> of(Note note) {
        List<Section> sections = new ArrayList<>();
        int start = note.body().start();
        for (GivenSection given : note.sections()) {
            Span head = given.heading().length() > 0 ? given.heading() : given.body();
            if (head.start() >= start) {
                divide(sections, note.text(), BODY, new Span(start, start), new Span(start, head.start()));
                divide(sections, note.text(), kind(note.text(), given), given.heading(), given.body());
                start = given.body().end();
            }
        }
        int end = Math.max(start, note.body().end());
        divide(sections, note.text(), BODY, new Span(start, start), new Span(start, end));
        boolean headless = sections.size() == 1
                && sections.get(0).kind().equals(BODY)
                && note.sections().isEmpty();
        return headless ? paragraphs.of(note.text(), sections.get(0)) : preoperative.standing(sections, note.text());
    }

    /** The code of a section is trusted over its title. */
    private SectionKind kind(String text, GivenSection given) {
        return headings.ofLoinc(given.loinc())
                .or(() -> finder.title(given.heading().of(text)))
                .orElse(BODY);
    }

    /** Divides a part of the text, which a heading stands above, at the headings in it. */
    private void divide(List<Section> sections, String text, SectionKind first, Span above, Span part) {
        Open open = new Open(sections, first, above, part.start());
        int end = part.end();
        int line = part.start();
        boolean blankBefore = true;
        while (line < end) {
            int lineEnd = lineEnd(text, line, end);
            boolean blank = isBlank(text, line, lineEnd);
            if (!blank) {
                divideLine(open, text, line, lineEnd, end, blankBefore);
            } else if (headings.reach(open.kind).equals("paragraph")) {
                open.next(new SectionHeadings.Heading(BODY, new Span(lineEnd, lineEnd)), lineEnd, lineEnd);
            }
            blankBefore = blank;
            line = lineEnd;
        }
        open.close(end);
    }

    private void divideLine(Open open, String text, int start, int lineEnd, int end, boolean blankBefore) {
        HeadingLine line = HeadingLine.of(text, start, lineEnd, end, blankBefore);
        Optional<SectionHeadings.Heading> found = line == null ? Optional.empty() : finder.find(text, line, open.kind);
        int from = start;
        if (found.isPresent()) {
            from = behind(text, found.get().span().end(), lineEnd);
            boolean underlined = from == lineEnd && HeadingLine.isUnderline(text, lineEnd, lineEnd(text, lineEnd, end));
            open.next(found.get(), start, underlined ? lineEnd(text, lineEnd, end) : from);
        }
        if (!operative.find(text, from, lineEnd, open)) {
            inline.find(text, from, lineEnd, open);
        }
    }

    /** The section that the walk through a text is in. */
    static final class Open {
        private final List<Section> closed;
        private SectionKind kind;
        private Span heading;
        private int start;

        private Open(List<Section> closed, SectionKind kind, Span heading, int start) {
            this.closed = closed;
            this.kind = kind;
            this.heading = heading;
            this.start = start;
        }

        SectionKind kind() {
            return kind;
        }

        /** Closes the section before a heading and its number, and opens the one whose text begins behind it. */
        void next(SectionHeadings.Heading found, int before, int behind) {
            close(before);
            kind = found.kind();
            heading = found.span();
            start = behind;
        }

        private void close(int end) {
            if (heading.length() > 0 || start < end) {
                closed.add(new Section(kind, heading, new Span(start, Math.max(start, end))));
            }
        }
    }

    /** Behind a heading's colon. */
    static int behind(String text, int headingEnd, int lineEnd) {
        int at = headingEnd;
        while (at < lineEnd && ": \t*.=_)#".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < lineEnd && text.charAt(at) == '\r'
                ? lineEnd
                : at < lineEnd && text.charAt(at) == '\n' ? at + 1 : at;
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
