package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import medcode.input.BadInput;
import medcode.note.reader.NoteManifest;
import medcode.note.reader.NoteReaders;
import medcode.note.reader.NoteReading;
import picocli.CommandLine.Option;

/** How note files are read where they do not show it themselves. */
final class NoteReadingOptions {

    @Option(
            names = "--input-format",
            paramLabel = "NAME",
            completionCandidates = NoteFormats.class,
            description = "The format of all inputs, which else each shows itself: ${COMPLETION-CANDIDATES}.")
    private String format;

    @Option(
            names = "--split",
            paramLabel = "REGEX",
            description = "In plain text, a line that this is found in begins another note; a line of ===== and a form"
                    + " feed do always.")
    private String split;

    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            description = "The column of a CSV or TSV file that holds the notes, where it is not named text.")
    private String textColumn;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "A CSV file that says what the notes do not, in the columns file (relative to it), dos,"
                    + " setting, sex, dob and codes.")
    private Path manifest;

    @Option(
            names = "--attachments",
            description = "Also read the files that FHIR documents name as attachments, where they lie below the"
                    + " document's folder.")
    private boolean attachments;

    private NoteReading reading;

    /**
     * The same for every file; reads the manifest the first time.
     *
     * @throws BadInput where an option cannot be what it is meant to be
     */
    synchronized NoteReading reading() throws IOException {
        if (reading == null) {
            reading = new NoteReading(
                    format(),
                    pattern(),
                    Optional.ofNullable(textColumn),
                    manifest == null ? Optional.empty() : Optional.of(NoteManifest.read(manifest)),
                    attachments);
        }
        return reading;
    }

    private Optional<String> format() throws BadInput {
        if (format != null && !NoteReaders.ids().contains(format)) {
            throw new BadInput("--input-format", "no such format; use " + String.join(", ", NoteReaders.ids()));
        }
        return Optional.ofNullable(format);
    }

    private Optional<Pattern> pattern() throws BadInput {
        try {
            return Optional.ofNullable(split).map(Pattern::compile);
        } catch (PatternSyntaxException wrong) {
            throw new BadInput("--split", "is no regular expression: " + wrong.getDescription());
        }
    }

    /** Says which rows of the manifest no note was read for. */
    void reportUnused(OutputOptions output) {
        if (reading != null) {
            reading.manifest().flatMap(NoteManifest::unused).ifPresent(output::notice);
        }
    }
}
