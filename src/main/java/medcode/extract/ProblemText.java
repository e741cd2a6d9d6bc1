package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Cuts the words that name a problem out of the line that states it: «1. Type 2 diabetes: stable on metformin». */
public final class ProblemText {
    private static final String[] CONJUNCTIONS = {
        " and ",
        " versus ",
        " vs ",
        " vs. ",
        " & ",
        ", ",
        "; ",
        " / ",
        " with ",
        " due to ",
        " secondary to ",
        " because of ",
        " after ",
        " from ",
        " following ",
        " status post ",
        " s/p ",
        " for ",
        " in ",
        " on ",
        " per ",
        " (",
        ") ",
        " admitted ",
        " treated "
    };

    private static final Set<String> SIDES = Lexicon.bundled().wordSet("side_words.tsv");

    private ProblemText() {}

    /** The part of a line before what is said about the problem. */
    public static Span head(String text, Span line) {
        int start = line.start();
        while (start < line.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.end() && !ends(text, end, line.end())) {
            end++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        return new Span(start, end);
    }

    /** A head with what stands behind it of the encounter alone, as in titles. */
    public static Span withEncounter(String text, Span head, Span line) {
        int end = head.end();
        return end < line.end() && text.charAt(end) == ',' && EncounterPhrase.begins(text, end + 1, line.end())
                ? new Span(head.start(), line.end())
                : head;
    }

    private static boolean ends(String text, int at, int lineEnd) {
        char c = text.charAt(at);
        if (c == '\n' || c == ':' || c == ';' || (c == ',' && EncounterPhrase.begins(text, at + 1, lineEnd))) {
            return true;
        }
        if (c == '.') {
            boolean number = at + 1 < lineEnd && Character.isDigit(text.charAt(at + 1));
            return !number && !isInitial(text, at, lineEnd);
        }
        boolean dash = c == '-' || c == '\u2013' || c == '\u2014';
        return dash && at > 0 && at + 1 < lineEnd && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
    }

    /** The point of a name cut short: «E. coli», «c. difficile». */
    private static boolean isInitial(String text, int at, int lineEnd) {
        return at >= 1
                && Character.isLetter(text.charAt(at - 1))
                && (at == 1 || text.charAt(at - 2) == ' ')
                && at + 2 < lineEnd
                && Character.isLowerCase(text.charAt(at + 2));
    }

    /** Where the conjunction ends that begins here, or -1; none begins with a letter. */
    private static int behindConjunction(String lower, int at) {
        if (Character.isLetterOrDigit(lower.charAt(at))) {
            return -1;
        }
        for (String conjunction : CONJUNCTIONS) {
            if (lower.startsWith(conjunction, at)) {
                return at + conjunction.length();
            }
        }
        return -1;
    }

    /** The parts that conjunctions and commas make of a problem; the problem alone where there are none. */
    public static List<Span> parts(String text, Span head) {
        List<Span> parts = new ArrayList<>();
        String lower = head.of(text).toLowerCase(Locale.ROOT);
        int from = 0;
        for (int at = 0; at < lower.length(); at++) {
            int behind = at > from ? behindConjunction(lower, at) : -1;
            if (behind > 0) {
                parts.add(new Span(head.start() + from, head.start() + at));
                at = behind - 1;
                from = behind;
            }
        }
        if (from < lower.length()) {
            parts.add(new Span(head.start() + from, head.end()));
        }
        return withSides(text, parts);
    }

    /** A part that tells a side alone is one with what stands before it: «carotid stenosis, right». */
    private static List<Span> withSides(String text, List<Span> parts) {
        List<Span> sided = new ArrayList<>(parts.size());
        for (Span part : parts) {
            int last = sided.size() - 1;
            if (last >= 0 && isSide(part.of(text))) {
                sided.set(last, new Span(sided.get(last).start(), part.end()));
            } else {
                sided.add(part);
            }
        }
        return sided;
    }

    private static boolean isSide(String part) {
        boolean side = false;
        for (Word word : Lexicon.bundled().words(part)) {
            boolean tells = SIDES.contains(word.normal());
            if (!tells && !word.normal().equals("the")) {
                return false;
            }
            side |= tells;
        }
        return side;
    }
}
