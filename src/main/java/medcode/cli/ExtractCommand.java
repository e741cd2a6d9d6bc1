package medcode.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.index.OpenRelease;
import medcode.note.Note;
import medcode.report.ExtractionText;
import medcode.report.MentionFields;
import medcode.report.RecordBuffer;
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
    private static final String FOUND = "mentions";

    @Mixin
    private NoteInputs inputs;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private ListFormat format;

    @Mixin
    private StoreOptions store;

    @Mixin
    private OutputOptions output;

    private final Map<OpenRelease, Extractor> extractors = new HashMap<>();

    @Override
    public Integer call() throws IOException {
        try (NoteReleases releases = new NoteReleases(store);
                NoteRun run = inputs.run(output, store, format == ListFormat.JSONL)) {
            TerminalText style = new TerminalText(run.out().color());
            run.each((note, records) -> write(note, releases.of(note), style, records));
            if (format == ListFormat.JSONL) {
                run.summarize(FOUND);
            } else if (!releases.used().isEmpty()) {
                store.printAnswered(releases.used(), run.out());
            }
            return run.end(FOUND).status();
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

    private int write(Note note, OpenRelease release, TerminalText style, RecordBuffer records) throws IOException {
        Extraction extraction = extractor(release).extract(note);
        if (format == ListFormat.TEXT) {
            ExtractionText.write(records.text(), extraction, style);
        } else {
            MentionFields.of(extraction, release.release()).forEach(records::add);
        }
        return extraction.mentions().size();
    }
}
