package medcode.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import medcode.codeset.CodeSet;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.extract.Lookup;
import medcode.index.OpenRelease;
import medcode.index.TermDictionary;
import medcode.input.BadInput;
import medcode.note.Note;
import medcode.report.ExtractionCsv;
import medcode.report.ExtractionHtml;
import medcode.report.ExtractionText;
import medcode.report.MentionFields;
import medcode.report.RecordBuffer;
import medcode.report.ReleasesRead;
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
            "Each note is read by the release in force on its date; where none is loaded, by the one for undated notes,",
            "and the run ends with 2. A note that cannot be read is reported, the rest is read, and the run ends with 2."
        })
final class ExtractCommand implements Callable<Integer> {
    private static final String FOUND = "mentions";

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

    private final Map<List<OpenRelease>, Extractor> extractors = new HashMap<>();

    @Override
    public Integer call() throws IOException {
        try (NoteReleases releases = new NoteReleases(store)) {
            NoteRun run = inputs.run(output);
            if (format == ExtractionFormat.HTML) {
                pages(run, releases);
            } else {
                lines(run, releases);
            }
            inputs.reportUnused(output);
            return run.end(FOUND).status();
        }
    }

    private void pages(NoteRun run, NoteReleases releases) throws IOException {
        inputs.refuseToResume();
        NotePages pages = new NotePages(output);
        TerminalText plain = new TerminalText(false);
        run.each(
                inputs.threads(),
                pages,
                (note, records, told) -> write(note, read(releases, note, told), plain, records));
        pages.end();
    }

    private void lines(NoteRun run, NoteReleases releases) throws IOException {
        try (RecordResults results = inputs.results(output, store, format == ExtractionFormat.JSONL)) {
            TerminalText style = new TerminalText(results.out().color());
            if (format == ExtractionFormat.CSV) {
                results.out().writer().print(ExtractionCsv.header());
            }
            run.each(
                    inputs.threads(),
                    results,
                    (note, records, told) -> write(note, read(releases, note, told), style, records));
            if (format == ExtractionFormat.JSONL) {
                results.summarize(run.counts(), FOUND);
            } else if (format == ExtractionFormat.TEXT && !releases.used().isEmpty()) {
                store.printAnswered(releases.used(), results.out());
            }
            results.end();
        }
    }

    /** The releases that a note is read by: that of diagnoses, then those of procedures, drugs and supplies. */
    private static List<OpenRelease> read(NoteReleases releases, Note note, Consumer<BadInput> told)
            throws IOException {
        List<OpenRelease> read = new ArrayList<>();
        read.add(releases.nearest(note, told));
        read.addAll(releases.services(note, read.get(0).release(), told));
        return read;
    }

    private synchronized Extractor extractor(List<OpenRelease> releases) throws IOException {
        Extractor known = extractors.get(releases);
        if (known == null) {
            Map<CodeSet, TermDictionary> services = new LinkedHashMap<>();
            for (OpenRelease release : releases.subList(1, releases.size())) {
                services.put(release.release().codeSet(), release.terms());
            }
            OpenRelease diagnoses = releases.get(0);
            known = Extractor.lookingUp(diagnoses.terms(), services, new Lookup(diagnoses, diagnoses.entries()));
            extractors.put(releases, known);
        }
        return known;
    }

    private int write(Note note, List<OpenRelease> releases, TerminalText style, RecordBuffer records)
            throws IOException {
        Extraction extraction = extractor(releases).extract(note);
        ReleasesRead read =
                new ReleasesRead(releases.stream().map(OpenRelease::release).toList());
        switch (format) {
            case TEXT -> ExtractionText.write(records.text(), extraction, style);
            case CSV -> ExtractionCsv.write(records.text(), extraction, read);
            case HTML -> ExtractionHtml.write(records.text(), extraction, read, Version.number());
            case JSONL -> MentionFields.write(records, extraction, read);
        }
        return extraction.mentions().size();
    }
}
