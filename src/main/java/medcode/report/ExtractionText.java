package medcode.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.note.LineMap;
import medcode.note.Note;
import medcode.note.Origin;
import medcode.note.Span;

/** What a note says, for a person in a terminal of 80 columns: section by section, a mention a line, its facts beneath. */
public final class ExtractionText {
    private static final int WIDTH = 79;
    private static final int PLACE = 8;
    private static final int ASSERTION = 13;
    private static final int QUOTE = 34;
    private static final int CODES = 4 + PLACE + ASSERTION + QUOTE + 1;
    private static final int DETAIL = 4 + PLACE + ASSERTION;
    private static final int MOST_CODES = 6;

    private final Extraction extraction;
    private final LineMap lines;
    private final TerminalText style;
    private final PrintWriter out;

    private ExtractionText(Extraction extraction, TerminalText style, PrintWriter out) {
        this.extraction = extraction;
        this.lines = LineMap.of(extraction.note().text());
        this.style = style;
        this.out = out;
    }

    public static void write(PrintWriter out, Extraction extraction, TerminalText style) {
        new ExtractionText(extraction, style, out).write();
    }

    private void write() {
        for (String part :
                TextColumns.lines(TerminalText.escaped(extraction.note().name()), WIDTH)) {
            out.println(style.bold(part));
        }
        indented(2, summary());
        String section = "";
        for (Mention mention : extraction.mentions()) {
            if (!mention.section().kind().id().equals(section)) {
                section = mention.section().kind().id();
                out.println("  " + style.bold(section));
            }
            mention(mention);
        }
        if (!extraction.facts().isEmpty()) {
            out.println("  " + style.bold("facts"));
        }
        for (Fact fact : extraction.facts()) {
            out.println("    " + place(fact.span()) + stated(fact));
        }
    }

    /** {@code office, 2026-03-10, from line 57: 3 mentions: 2 present, 1 negated}. */
    private String summary() {
        Note note = extraction.note();
        List<String> known = new ArrayList<>();
        note.head().setting().ifPresent(setting -> known.add(setting.id()));
        note.head().dateOfService().ifPresent(date -> known.add(date.toString()));
        note.origin(0).filter(origin -> origin.line() > 0).ifPresent(origin -> known.add("from line " + origin.line()));
        return String.join(", ", known) + (known.isEmpty() ? "" : " · ") + new MentionCounts(extraction).shown();
    }

    private void mention(Mention mention) {
        List<String> quote = TextColumns.lines(words(mention.span()), QUOTE);
        List<String> codes = TextColumns.lines(codes(mention), WIDTH - CODES);
        for (int i = 0; i < Math.max(quote.size(), codes.size()); i++) {
            String lead = i > 0
                    ? " ".repeat(DETAIL)
                    : "    " + place(mention.span())
                            + TextColumns.padded(mention.assertion().id(), ASSERTION);
            String line = lead + TextColumns.padded(i < quote.size() ? quote.get(i) : "", QUOTE + 1);
            String end = i < codes.size() ? codes.get(i) : "";
            out.println(
                    mention.assertion() == Assertion.PRESENT
                            ? (line + end).stripTrailing()
                            : style.dim(end.isEmpty() ? line.stripTrailing() : line) + end);
        }
        String detail = detail(mention);
        if (!detail.isEmpty()) {
            indented(DETAIL, detail);
        }
    }

    private String detail(Mention mention) {
        StringBuilder detail = new StringBuilder();
        mention.cue().ifPresent(cue -> detail.append("cue «").append(words(cue)).append('»'));
        for (Fact fact : mention.facts()) {
            detail.append(detail.isEmpty() ? "" : " · ").append(stated(fact));
        }
        if (mention.isUndecided()) {
            List<String> senses =
                    mention.senses().stream().map(Mention.Sense::term).toList();
            detail.append(detail.isEmpty() ? "" : " · ").append("undecided: ").append(String.join(" / ", senses));
        }
        if (mention.copied()) {
            detail.append(detail.isEmpty() ? "" : " · ").append("copied from an earlier note");
        }
        return detail.toString();
    }

    private void indented(int indent, String text) {
        for (String part : TextColumns.lines(text, WIDTH - indent)) {
            out.println(" ".repeat(indent) + style.dim(part));
        }
    }

    private static String stated(Fact fact) {
        String unit = fact.unit().isEmpty() ? "" : (fact.unit().equals("%") ? "" : " ") + fact.unit();
        return fact.kind().id() + " " + TerminalText.escaped(fact.value()) + unit;
    }

    private String place(Span span) {
        String place = extraction
                .note()
                .origin(span.start())
                .map(ExtractionText::place)
                .orElseGet(() -> inText(span));
        return TextColumns.padded(place.length() < PLACE ? place : place + " ", PLACE);
    }

    /** Page, line and column in the note's file, as far as they are known. */
    private static String place(Origin origin) {
        String page = origin.page() > 0 ? "p" + origin.page() + ":" : "";
        String column = origin.column() > 0 ? ":" + origin.column() : "";
        return page + origin.line() + column;
    }

    private String inText(Span span) {
        return lines.line(span.start()) + ":" + lines.column(span.start());
    }

    private String words(Span span) {
        return TerminalText.escaped(span.of(extraction.note().text()));
    }

    private static String codes(Mention mention) {
        if (mention.codes().isEmpty()) {
            return mention.kind().id();
        }
        StringBuilder codes = new StringBuilder();
        for (Code code :
                mention.codes().subList(0, Math.min(MOST_CODES, mention.codes().size()))) {
            codes.append(codes.isEmpty() ? "" : " ").append(code);
        }
        int more = mention.codes().size() - MOST_CODES;
        return more > 0 ? codes + " and " + more + " more" : codes.toString();
    }
}
