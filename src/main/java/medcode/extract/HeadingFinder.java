package medcode.extract;

import java.util.Optional;
import medcode.note.Span;

/**
 * Finds the heading that a line is or begins with, by its shape (capitals, a colon, Markdown, underlined, a line apart) and
 * its words.
 */
final class HeadingFinder {
    private static final int LONGEST = 60;
    private static final int SHORTEST_TITLE = 2;
    private static final String EXAM = "physical-exam";
    /** What a note that begins with «Follow-up:» tells there. */
    private static final String REASON = "hpi";

    private final SectionHeadings headings;
    private final HeadingWords words;

    HeadingFinder(SectionHeadings headings, HeadingWords words) {
        this.headings = headings;
        this.words = words;
    }

    /** The heading at the beginning of a line that stands in a section of a class. */
    Optional<SectionHeadings.Heading> find(String text, HeadingLine line, SectionKind open) {
        Optional<SectionHeadings.Heading> whole = line.isLong() ? Optional.empty() : whole(text, line, open);
        return whole.or(() -> beginning(text, line, open)).or(() -> signature(text, line));
    }

    private Optional<SectionHeadings.Heading> whole(String text, HeadingLine line, SectionKind open) {
        Span span = new Span(line.from(), line.last());
        if (!stands(line)) {
            return Optional.empty();
        }
        String normal = HeadingText.normal(span.of(text));
        Optional<SectionKind> alias = headings.ofNormal(normal);
        if (alias.isPresent()) {
            return heading(alias.get(), span, open, false);
        }
        boolean shaped = line.isMarked()
                || (line.isCapital() && (line.isClosed() || line.isApart() || line.blankBefore()))
                || (line.isClosed() && line.titleWords() > 0 && namesNoProblems(open));
        return shaped && !line.isNumbered() ? byWords(normal, span, open, line.isCapital()) : Optional.empty();
    }

    private static boolean stands(HeadingLine line) {
        if (line.isMarked() || line.isCapital() || line.isClosed()) {
            return true;
        }
        return !line.isNumbered()
                && (line.isApart()
                        || (line.titleWords() > 0 && (line.blankBefore() || line.titleWords() >= SHORTEST_TITLE)));
    }

    /** The words before the first colon of a line. */
    private Optional<SectionHeadings.Heading> beginning(String text, HeadingLine line, SectionKind open) {
        int colon = colon(text, line.from(), Math.min(line.to(), line.from() + LONGEST));
        if (colon <= line.from() || (line.isNumbered() && !namesNoProblems(open))) {
            return Optional.empty();
        }
        Span span = new Span(line.from(), colon);
        String normal = HeadingText.normal(span.of(text));
        boolean capital = HeadingText.isCapital(text, span.start(), colon);
        Optional<SectionKind> alias = headings.ofNormal(normal);
        if (alias.isPresent() && (capital || !line.isNumbered())) {
            boolean opens = span.start() == 0 && alias.get().defaultAssertion() == Assertion.HYPOTHETICAL;
            return heading(opens ? headings.named(REASON) : alias.get(), span, open, !capital);
        }
        if (line.isNumbered()) {
            return Optional.empty();
        }
        boolean shaped = capital
                || line.isMarked()
                || (HeadingText.titleWords(text, span.start(), colon) >= SHORTEST_TITLE && namesNoProblems(open));
        if (shaped) {
            return byWords(normal, span, open, capital);
        }
        return headings.endsAtOrgan(open, false)
                        && words.section(normal)
                                .filter(HeadingWords.PART::equals)
                                .isPresent()
                ? organ(span)
                : Optional.empty();
    }

    private boolean namesNoProblems(SectionKind open) {
        return headings.problems(open).isEmpty();
    }

    /** «Follow up: 2 weeks» is a line of the plan; what has no reach opens nothing. */
    private Optional<SectionHeadings.Heading> heading(SectionKind kind, Span span, SectionKind open, boolean line) {
        boolean ofPlan = line && kind.defaultAssertion() == Assertion.HYPOTHETICAL && !namesNoProblems(open);
        return ofPlan || headings.reach(kind).equals("none")
                ? Optional.empty()
                : Optional.of(new SectionHeadings.Heading(kind, span));
    }

    private Optional<SectionHeadings.Heading> byWords(String normal, Span span, SectionKind open, boolean capital) {
        Optional<String> section = words.section(normal);
        if (section.isEmpty()) {
            return Optional.empty();
        }
        if (section.get().equals(HeadingWords.PART)) {
            return headings.endsAtOrgan(open, capital) ? organ(span) : Optional.empty();
        }
        return heading(headings.named(section.get()), span, open, !capital);
    }

    /** «HEENT:» is a part of the exam, or of whatever else goes by organs. */
    private Optional<SectionHeadings.Heading> organ(Span span) {
        return Optional.of(new SectionHeadings.Heading(headings.named(EXAM), span));
    }

    private Optional<SectionHeadings.Heading> signature(String text, HeadingLine line) {
        return headings.beginning(text, line.from(), line.to())
                .map(kind -> new SectionHeadings.Heading(kind, new Span(line.from(), line.from())));
    }

    /** The class of a title that stands for itself. */
    Optional<SectionKind> title(String title) {
        String normal = HeadingText.normal(title);
        return headings.ofNormal(normal)
                .or(() -> words.section(normal)
                        .map(section ->
                                section.equals(HeadingWords.PART) ? headings.named(EXAM) : headings.named(section)));
    }

    /** The first colon that stands in no time of day, or -1. */
    static int colon(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == ':'
                    && !(at > from
                            && Character.isDigit(text.charAt(at - 1))
                            && at + 1 < to
                            && Character.isDigit(text.charAt(at + 1)))) {
                return at;
            }
        }
        return -1;
    }
}
