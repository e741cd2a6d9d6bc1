package medcode.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medcode.lexicon.SectionHeading;
import medcode.note.Span;

/** The classes of sections, by the headings and LOINC codes that name them. */
final class SectionHeadings {
    private static final int LONGEST_HEADING = 60;

    private final Map<String, SectionKind> byAlias = new HashMap<>();
    private final Map<String, SectionKind> beginnings = new LinkedHashMap<>();
    private final Map<String, SectionKind> byLoinc = new HashMap<>();
    private final Map<String, SectionKind> byId = new HashMap<>();
    private final Map<SectionKind, SectionHeading> rows = new HashMap<>();
    private final String initials;

    SectionHeadings(List<SectionHeading> headings) {
        for (SectionHeading heading : headings) {
            SectionKind kind = new SectionKind(
                    heading.id(),
                    heading.weight(),
                    Assertion.valueOf(heading.assertion().toUpperCase(Locale.ROOT)));
            rows.put(kind, heading);
            byId.put(kind.id(), kind);
            heading.loinc().forEach(loinc -> byLoinc.putIfAbsent(loinc, kind));
            Map<String, SectionKind> named = heading.reach().equals("paragraph") ? beginnings : byAlias;
            heading.aliases().forEach(alias -> named.putIfAbsent(HeadingText.normal(alias), kind));
        }
        StringBuilder first = new StringBuilder();
        beginnings.keySet().forEach(beginning -> first.append(beginning.charAt(0)));
        initials = first.toString();
    }

    /** A heading: the words and the class of section that they open. */
    record Heading(SectionKind kind, Span span) {}

    /** {@code list}, {@code headings} or empty, as {@code sections.tsv} says. */
    String problems(SectionKind kind) {
        return rows.containsKey(kind) ? rows.get(kind).problems() : "";
    }

    /** {@code paragraph}, {@code none} or empty, as {@code sections.tsv} says. */
    String reach(SectionKind kind) {
        return rows.containsKey(kind) ? rows.get(kind).reach() : "";
    }

    /** True where the name of an organ begins an exam, if it is written in capitals or not. */
    boolean endsAtOrgan(SectionKind kind, boolean capital) {
        String organs = rows.containsKey(kind) ? rows.get(kind).organs() : "capital";
        return organs.equals("any") || (capital && organs.equals("capital"));
    }

    /** The class of a text that is a heading and nothing else. */
    Optional<SectionKind> of(String text) {
        return Optional.ofNullable(byAlias.get(HeadingText.normal(text)));
    }

    /** The class of an alias in normal form, which numbers may follow: «addendum 2». */
    Optional<SectionKind> ofNormal(String words) {
        SectionKind kind = byAlias.get(words);
        return Optional.ofNullable(kind == null ? byAlias.get(HeadingText.withoutNumbers(words)) : kind);
    }

    /** The class whose words begin a line: «Electronically signed by», «D: 03/11/2026». */
    Optional<SectionKind> beginning(String text, int from, int to) {
        if (initials.indexOf(Character.toLowerCase(text.charAt(from))) < 0) {
            return Optional.empty();
        }
        for (Map.Entry<String, SectionKind> beginning : beginnings.entrySet()) {
            String words = beginning.getKey();
            int end = from + words.length();
            if (end < to && text.regionMatches(true, from, words, 0, words.length())) {
                boolean stands = words.length() > 2
                        ? !Character.isLetter(text.charAt(end))
                        : text.charAt(end) == ':' && isDate(text, end + 1, to);
                if (stands) {
                    return Optional.of(beginning.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDate(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        return at > from && at < to && Character.isDigit(text.charAt(at - 1)) && "/-".indexOf(text.charAt(at)) >= 0;
    }

    Optional<SectionKind> ofLoinc(String loinc) {
        return Optional.ofNullable(byLoinc.get(loinc));
    }

    SectionKind named(String id) {
        return byId.getOrDefault(id, Sections.BODY);
    }

    /** The heading before the first colon of a line: {@code PAST MEDICAL HISTORY: gout}. */
    Optional<Heading> inline(String text, int start, int end) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        int colon = HeadingFinder.colon(text, from, Math.min(end, from + LONGEST_HEADING));
        if (colon <= from) {
            return Optional.empty();
        }
        Span span = new Span(from, colon);
        return of(span.of(text)).map(kind -> new Heading(kind, span));
    }
}
