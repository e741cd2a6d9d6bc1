package medcode.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.index.OpenRelease;
import medcode.note.Note;
import medcode.report.ExtractionCsv;
import medcode.report.ExtractionHtml;
import medcode.report.ExtractionText;
import medcode.report.JsonLines;
import medcode.report.MentionFields;
import medcode.report.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code medcode extract}: what notes say. */
@Command(
        name = "extract",
        description = "Show what notes say: mentions, whether they are so, and facts such as side and stage.",
        footer = {
            "",
            "Each note is read by the release in force on its date.",
            "A note that cannot be read is reported, the rest is read, and the run ends with 2."
        })
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private NoteInputs inputs;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, jsonl, csv, or html: a page of each note, with --output a file ending in .html, or for"
                    + " several notes a folder.")
    private ExtractionFormat format;

    @Mixin
    private StoreOptions store;

    @Mixin
    private OutputOptions output;

    private final Map<OpenRelease, Extractor> extractors = new HashMap<>();

    @Override
    public Integer call() throws IOException {
        if (format == ExtractionFormat.HTML) {
            return pages();
        }
        try (NoteReleases releases = new NoteReleases(store);
                Output out = output.open()) {
            TerminalText style = new TerminalText(out.color());
            if (format == ExtractionFormat.CSV) {
                out.writer().print(ExtractionCsv.header());
            }
            boolean whole = inputs.each(output, note -> written(note, releases.of(note), style), out.writer()::print);
            if (format == ExtractionFormat.TEXT && !releases.used().isEmpty()) {
                store.printAnswered(releases.used(), out);
            }
            return (whole ? ExitCode.CLEAN : ExitCode.FAILED).status();
        }
    }

    private int pages() throws IOException {
        try (NoteReleases releases = new NoteReleases(store)) {
            NotePages pages = new NotePages(output);
            TerminalText plain = new TerminalText(false);
            boolean whole = inputs.each(
                    output,
                    note -> new NotePages.Page(note.name(), written(note, releases.of(note), plain)),
                    pages::add);
            pages.finish();
            return (whole ? ExitCode.CLEAN : ExitCode.FAILED).status();
        }
    }

    private synchronized Extractor extractor(OpenRelease release) throws IOException {
        Extractor known = extractors.get(release);
        if (known == null) {
            known = new Extractor(release.terms());
            extractors.put(release, known);
        }
        return known;
    }

    private String written(Note note, OpenRelease release, TerminalText style) throws IOException {
        Extraction extraction = extractor(release).extract(note);
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        switch (format) {
            case TEXT -> ExtractionText.write(out, extraction, style);
            case CSV -> ExtractionCsv.write(out, extraction, release.release());
            case HTML -> ExtractionHtml.write(out, extraction, release.release(), Version.number());
            case JSONL ->
                MentionFields.of(extraction, release.release()).forEach(record -> out.println(JsonLines.line(record)));
        }
        return text.toString();
    }
}
