package medcode.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.note.Span;

/**
 * Finds the headings inside a line: «45F c/o cough. PE: rhonchi RLL. A: CAP P: azithro».
 *
 * <p>They are aliases in capitals before a colon, or begin a sentence. A single letter counts only in its order: O behind S, A, and P behind A.
 */
final class InlineHeadings {
    private static final int LONGEST = 40;

    private final SectionHeadings headings;
    private final Map<Character, Letter> letters = new HashMap<>();

    InlineHeadings(SectionHeadings headings, Lexicon lexicon) {
        this.headings = headings;
        for (List<String> row : lexicon.table("section_letters.tsv")) {
            letters.put(
                    row.get(0).charAt(0),
                    new Letter(id(row.get(1)), Set.of(id(row.get(2)).split("; "))));
        }
    }

    /** A letter that opens a section where one of others is open. */
    private record Letter(String section, Set<String> behind) {}

    private static String id(String section) {
        return section.replace('_', '-');
    }

    void find(String text, int from, int lineEnd, Sections.Open open) {
        int begin = from;
        for (int at = from; at < lineEnd; at++) {
            if (text.charAt(at) == ':' && at > begin && Character.isLetter(text.charAt(at - 1))) {
                int colon = at;
                Optional<SectionHeadings.Heading> found = Character.isUpperCase(text.charAt(at - 1))
                        ? before(text, begin, colon, lineEnd, open.kind())
                        : sentence(text, begin, colon, open.kind());
                if (found.isPresent()) {
                    begin = Sections.behind(text, colon, lineEnd);
                    open.next(found.get(), found.get().span().start(), begin);
                }
            }
        }
    }

    /** The longest alias in capitals that ends at a colon. */
    private Optional<SectionHeadings.Heading> before(String text, int from, int colon, int end, SectionKind open) {
        int start = colon;
        while (start > from && colon - start < LONGEST && isOfHeading(text.charAt(start - 1))) {
            start--;
        }
        while (start < colon) {
            if (isBoundary(text, from, start)) {
                String words = text.substring(start, colon);
                Optional<SectionKind> kind = colon - start == 1
                        ? letter(text, colon, end, open)
                        : isApart(text, from, start) ? headings.of(words) : Optional.empty();
                if (kind.isPresent() && headings.reach(kind.get()).isEmpty()) {
                    return Optional.of(new SectionHeadings.Heading(kind.get(), new Span(start, colon)));
                }
            }
            start++;
        }
        return Optional.empty();
    }

    /** An alias that begins a sentence and says where the problems stand, or ends them: «Dx: sprain. Plan: brace». */
    private Optional<SectionHeadings.Heading> sentence(String text, int from, int colon, SectionKind open) {
        int start = colon;
        while (start > from && colon - start < LONGEST && isOfName(text.charAt(start - 1))) {
            start--;
        }
        boolean begins = start > from && text.charAt(start - 1) == '.';
        while (start < colon && text.charAt(start) == ' ') {
            start++;
        }
        if (!begins || start == colon || !Character.isUpperCase(text.charAt(start))) {
            return Optional.empty();
        }
        Span span = new Span(start, colon);
        return headings.of(span.of(text))
                .filter(kind -> headings.reach(kind).isEmpty()
                        && (namesProblems(kind) || (isPlan(kind) && namesProblems(open))))
                .map(kind -> new SectionHeadings.Heading(kind, span));
    }

    private boolean namesProblems(SectionKind kind) {
        return !headings.problems(kind).isEmpty();
    }

    private static boolean isPlan(SectionKind kind) {
        return kind.id().equals("plan");
    }

    private static boolean isOfName(char c) {
        return Character.isLetter(c) || isOfHeading(c);
    }

    private static boolean isOfHeading(char c) {
        return Character.isUpperCase(c) || c == ' ' || c == '/' || c == '&' || c == '-';
    }

    private static boolean isBoundary(String text, int from, int start) {
        return Character.isUpperCase(text.charAt(start))
                && (start == from || text.charAt(start - 1) <= ' ' || text.charAt(start - 1) == ',');
    }

    /** Behind a sentence's end, a comma or a gap; the point of an item's number is none. */
    private static boolean isApart(String text, int from, int start) {
        int at = start;
        while (at > from && text.charAt(at - 1) <= ' ') {
            at--;
        }
        boolean ends = at == from || start - at > 1 || ".;,".indexOf(text.charAt(at - 1)) >= 0;
        return ends && !(at - from > 1 && text.charAt(at - 1) == '.' && Character.isDigit(text.charAt(at - 2)));
    }

    /** A number that counts no item: «A: 1) gout». */
    private static boolean isNumber(String text, int at, int end) {
        boolean item = at + 1 < end && (text.charAt(at + 1) == ')' || text.charAt(at + 1) == '.');
        return at + 1 < end && Character.isDigit(text.charAt(at)) && !item;
    }

    private Optional<SectionKind> letter(String text, int colon, int end, SectionKind open) {
        boolean number = isNumber(text, colon + 1, end) || isNumber(text, colon + 2, end);
        Letter letter = letters.get(text.charAt(colon - 1));
        return number || letter == null || !letter.behind.contains(open.id())
                ? Optional.empty()
                : Optional.of(headings.named(letter.section));
    }
}
