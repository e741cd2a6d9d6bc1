package medcode.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medcode.lexicon.SectionHeading;
import medcode.note.Span;

/** Recognises the headings of sections by their words. */
final class SectionHeadings {
    private static final int LONGEST_HEADING = 60;

    private final Map<String, SectionKind> byAlias = new HashMap<>();
    private final Map<SectionKind, String> problems = new HashMap<>();

    SectionHeadings(List<SectionHeading> headings) {
        for (SectionHeading heading : headings) {
            SectionKind kind = new SectionKind(
                    heading.id(),
                    heading.weight(),
                    Assertion.valueOf(heading.assertion().toUpperCase(Locale.ROOT)));
            problems.put(kind, heading.problems());
            for (String alias : heading.aliases()) {
                byAlias.putIfAbsent(normal(alias), kind);
            }
        }
    }

    /** A heading: the words and the class of section that they open. */
    record Heading(SectionKind kind, Span span) {}

    /** {@code list}, {@code headings} or empty, as {@code sections.tsv} says. */
    String problems(SectionKind kind) {
        return problems.getOrDefault(kind, "");
    }

    /** The class of a text that is a heading and nothing else. */
    Optional<SectionKind> of(String text) {
        return Optional.ofNullable(byAlias.get(normal(text)));
    }

    /** The heading that a line is as a whole; the next line says whether plain words stand apart. */
    Optional<Heading> line(String text, int start, int end, boolean apart) {
        int last = end;
        while (last > start && isTrailing(text.charAt(last - 1))) {
            last--;
        }
        if (last == start || last - start > LONGEST_HEADING) {
            return Optional.empty();
        }
        boolean stands = apart || isClosed(text, last, end) || isCapital(text, start, last);
        SectionKind kind = stands ? byAlias.get(normal(text.substring(start, last))) : null;
        return kind == null ? Optional.empty() : Optional.of(new Heading(kind, new Span(start, last)));
    }

    /** The heading before the first colon of a line: {@code PAST MEDICAL HISTORY: gout}. */
    Optional<Heading> inline(String text, int start, int end) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        int limit = Math.min(end, from + LONGEST_HEADING);
        int colon = text.indexOf(':', from);
        if (colon < 0 || colon >= limit || colon == from) {
            return Optional.empty();
        }
        SectionKind kind = byAlias.get(normal(text.substring(from, colon)));
        if (kind == null && isCapital(text, from, colon)) {
            kind = byBeginning(normal(text.substring(from, colon)));
        }
        return kind == null ? Optional.empty() : Optional.of(new Heading(kind, new Span(from, colon)));
    }

    /** «HISTORY OF PRESENT ILLNESS/HOSPITAL COURSE» opens what its first words name. */
    private SectionKind byBeginning(String words) {
        String beginning = words;
        int blank = beginning.lastIndexOf(' ');
        while (blank > 0) {
            beginning = beginning.substring(0, blank);
            SectionKind kind = byAlias.get(beginning);
            if (kind != null && beginning.indexOf(' ') > 0) {
                return kind;
            }
            blank = beginning.lastIndexOf(' ');
        }
        return null;
    }

    private static boolean isTrailing(char c) {
        return c == ':' || c == ' ' || c == '\t' || c == '\r' || c == '.' || c == '*' || c == '#' || c == '=';
    }

    private static boolean isClosed(String text, int last, int end) {
        return last < end && text.substring(last, end).indexOf(':') >= 0;
    }

    static boolean isCapital(String text, int start, int end) {
        boolean letter = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isUpperCase(c);
        }
        return letter;
    }

    /** Lower case, one blank between words, «and» for signs, without other punctuation. */
    private static String normal(String heading) {
        StringBuilder words = new StringBuilder(heading.length());
        for (int at = 0; at < heading.length(); at++) {
            char c = Character.toLowerCase(heading.charAt(at));
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (c == '&') {
                word(words, "and");
            } else if (c != '\'' && c != '’') {
                word(words, "");
            }
        }
        int length = words.length();
        return length > 0 && words.charAt(length - 1) == ' ' ? words.substring(0, length - 1) : words.toString();
    }

    private static void word(StringBuilder words, String word) {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
        if (!word.isEmpty()) {
            words.append(word).append(' ');
        }
    }
}
