package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.note.Span;

/**
 * Finds the diagnoses before and after an operation that one line names behind each other, with or without a colon:
 * «preoperative diagnosis thyroid nodule, postoperative diagnosis papillary carcinoma» (guideline IV.N).
 */
final class OperativeHeadings {
    private static final List<String> ENDS = List.of("diagnosis", "diagnoses", "dx");
    /** «post - procedure diagnosis». */
    private static final int MOST_WORDS = 4;

    private final SectionHeadings headings;

    OperativeHeadings(SectionHeadings headings) {
        this.headings = headings;
    }

    /** Opens what it finds; false where a line does not tell of both. */
    boolean find(String text, int from, int lineEnd, Sections.Open open) {
        List<SectionHeadings.Heading> found = in(text, from, lineEnd);
        boolean before = open.kind().id().equals(PreoperativeDiagnoses.BEFORE);
        boolean both = false;
        for (SectionHeadings.Heading one : found) {
            both |= before && one.kind().id().equals(PreoperativeDiagnoses.AFTER);
            before |= one.kind().id().equals(PreoperativeDiagnoses.BEFORE);
        }
        if (both) {
            for (SectionHeadings.Heading one : found) {
                open.next(
                        one,
                        one.span().start(),
                        Sections.behind(text, one.span().end(), lineEnd));
            }
        }
        return both;
    }

    private List<SectionHeadings.Heading> in(String text, int from, int lineEnd) {
        List<SectionHeadings.Heading> found = new ArrayList<>();
        int start = from;
        for (int at = from; at < lineEnd; at++) {
            if ((text.charAt(at) == 'd' || text.charAt(at) == 'D') && at > start) {
                Optional<SectionHeadings.Heading> heading = ending(text, start, at, lineEnd);
                if (heading.isPresent()) {
                    found.add(heading.get());
                    start = heading.get().span().end();
                }
            }
        }
        return found;
    }

    /** The heading of the two whose last word begins at a place. */
    private Optional<SectionHeadings.Heading> ending(String text, int from, int word, int lineEnd) {
        int end = word;
        while (end < lineEnd && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (Character.isLetter(text.charAt(word - 1))
                || !ENDS.contains(text.substring(word, end).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Optional<SectionHeadings.Heading> longest = Optional.empty();
        int start = word;
        int before = wordBefore(text, from, start);
        for (int words = 0; words < MOST_WORDS && before < start; words++) {
            start = before;
            before = wordBefore(text, from, start);
            Span span = new Span(start, end);
            Optional<SectionKind> kind = headings.of(span.of(text)).filter(OperativeHeadings::isOperative);
            longest = kind.isPresent() ? Optional.of(new SectionHeadings.Heading(kind.get(), span)) : longest;
        }
        return longest;
    }

    private static boolean isOperative(SectionKind kind) {
        return kind.id().equals(PreoperativeDiagnoses.BEFORE) || kind.id().equals(PreoperativeDiagnoses.AFTER);
    }

    /** Where the word before a place begins; the place itself where none is. */
    private static int wordBefore(String text, int from, int place) {
        int end = place;
        while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '-')) {
            end--;
        }
        int start = end;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start == end ? place : start;
    }
}
