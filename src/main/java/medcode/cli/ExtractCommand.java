package medcode.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.index.OpenRelease;
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
        footer = {"", "A note that cannot be read is reported, the rest is read, and the run ends with 2."})
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private NoteInputs inputs;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private ListFormat format;

    @Mixin
    private StoreOptions store;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        try (OpenRelease release = store.store().open(store.required(CodeSet.ICD10CM));
                Output out = output.open()) {
            Extractor extractor = new Extractor(release.terms());
            TerminalText style = new TerminalText(out.color());
            boolean[] answered = {false};
            boolean whole =
                    inputs.each(output, note -> written(extractor.extract(note), release.release(), style), text -> {
                        out.writer().print(text);
                        answered[0] = true;
                    });
            if (answered[0] && format == ListFormat.TEXT) {
                store.printAnswered(List.of(release), out);
            }
            return (whole ? ExitCode.CLEAN : ExitCode.FAILED).status();
        }
    }

    private String written(Extraction extraction, Release release, TerminalText style) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        if (format == ListFormat.TEXT) {
            ExtractionText.write(out, extraction, style);
        } else {
            for (Map<String, Object> record : MentionFields.of(extraction, release)) {
                out.println(JsonLines.line(record));
            }
        }
        return text.toString();
    }
}
