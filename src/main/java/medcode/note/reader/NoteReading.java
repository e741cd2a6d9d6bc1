package medcode.note.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the user wants note files read, and what is known of them from elsewhere.
 *
 * @param format the {@link NoteReader#id} of all files; empty where each shows its own
 * @param split a line that it is found in begins another note of a plain text
 * @param attachments true where the files that documents name as attachments are read too
 * @param textColumn the column of a table that holds the texts; empty where its name says so
 */
public record NoteReading(
        Optional<String> format,
        Optional<Pattern> split,
        Optional<String> textColumn,
        Optional<NoteManifest> manifest,
        boolean attachments) {

    /** Where the user said nothing. */
    public static final NoteReading USUAL =
            new NoteReading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** True for a file that describes notes and is none itself. */
    boolean isDescription(Path file) {
        return Sidecar.isOne(file.toString())
                || manifest.filter(table -> table.isAt(file)).isPresent();
    }

    /** What is said of a note's file elsewhere; the sidecar beside it outranks the manifest. */
    HeadValues known(Path file) throws IOException {
        HeadValues known = Sidecar.of(file);
        manifest.ifPresent(table -> known.putAll(table.known(file)));
        return known;
    }
}
