package medcode.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.note.LineMap;

/** Mentions as CSV, a row each, safe to open in a spreadsheet. */
public final class ExtractionCsv {
    private ExtractionCsv() {}

    /** The row that names the columns. */
    public static String header() {
        return CsvText.row(List.of(
                "note", "line", "column", "section", "text", "kind", "assertion", "cue", "facts", "codes", "release"));
    }

    public static void write(PrintWriter out, Extraction extraction, ReleasesRead releases) {
        String text = extraction.note().text();
        LineMap lines = LineMap.of(text);
        for (Mention mention : extraction.mentions()) {
            int start = mention.span().start();
            out.print(CsvText.row(List.of(
                    extraction.note().name(),
                    Integer.toString(lines.line(start)),
                    Integer.toString(lines.column(start)),
                    mention.section().kind().id(),
                    mention.span().of(text),
                    mention.kind().id(),
                    mention.assertion().id(),
                    mention.cue().map(cue -> cue.of(text)).orElse(""),
                    facts(mention),
                    mention.codes().stream().map(Object::toString).collect(Collectors.joining(" ")),
                    releases.of(mention).id())));
        }
    }

    private static String facts(Mention mention) {
        Stream<String> senses = mention.senses().stream().map(sense -> "sense " + sense.term());
        Stream<String> copied = mention.copied() ? Stream.of("copied") : Stream.empty();
        return Stream.of(mention.facts().stream().map(ExtractionCsv::shown), senses, copied)
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Fact fact) {
        return fact.kind().id() + " " + fact.value();
    }
}
