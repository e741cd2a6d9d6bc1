package medcode.report;

import java.io.PrintWriter;
import medcode.codeset.Code;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.note.LineMap;
import medcode.note.Span;

/** What a note says, for a person in a terminal: section by section, a mention a line. */
public final class ExtractionText {
    private static final int QUOTE = 34;
    private static final int MOST_CODES = 3;

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
        out.println(style.bold(TerminalText.escaped(extraction.note().name())));
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
            out.println("    " + padded(place(fact.span()), 8) + stated(fact));
        }
        if (extraction.mentions().isEmpty() && extraction.facts().isEmpty()) {
            out.println("  nothing found");
        }
    }

    private void mention(Mention mention) {
        String assertion = mention.assertion().id();
        String quote = quote(mention.span());
        String line = "    " + padded(place(mention.span()), 8) + padded(assertion, 13) + padded(quote, QUOTE + 1);
        out.println((mention.assertion() == Assertion.PRESENT ? line : style.dim(line)) + codes(mention));
        StringBuilder detail = new StringBuilder();
        mention.cue().ifPresent(cue -> detail.append("cue «").append(quote(cue)).append('»'));
        for (Fact fact : mention.facts()) {
            detail.append(detail.isEmpty() ? "" : " · ").append(stated(fact));
        }
        if (!detail.isEmpty()) {
            out.println(" ".repeat(25) + style.dim(detail.toString()));
        }
    }

    private static String stated(Fact fact) {
        String unit = fact.unit().isEmpty() ? "" : (fact.unit().equals("%") ? "" : " ") + fact.unit();
        return fact.kind().id() + " " + TerminalText.escaped(fact.value()) + unit;
    }

    private String place(Span span) {
        return lines.line(span.start()) + ":" + lines.column(span.start());
    }

    private String quote(Span span) {
        String quote = TerminalText.escaped(span.of(extraction.note().text()));
        return quote.length() <= QUOTE ? quote : quote.substring(0, QUOTE - 1) + "…";
    }

    private static String codes(Mention mention) {
        if (mention.codes().isEmpty()) {
            return mention.kind().id();
        }
        StringBuilder codes = new StringBuilder();
        int shown = 0;
        for (Code code : mention.codes()) {
            if (shown++ == MOST_CODES) {
                return codes.append(" …").toString();
            }
            codes.append(codes.isEmpty() ? "" : " ").append(code);
        }
        return codes.toString();
    }

    private static String padded(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }
}
