package medcode.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import medcode.encounter.Setting;
import medcode.input.BadInput;
import medcode.note.Note;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The notes that a command works on, and in how many threads. */
final class NoteInputs {

    @Parameters(
            arity = "0..*",
            paramLabel = "NOTE",
            description = "A file, a folder (its notes in sorted order), a glob, or - for stdin.")
    private List<String> notes = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; default one a processor. Output does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--setting",
            paramLabel = "S",
            description = "Where notes that do not say so come from: office, outpatient, ed, observation, inpatient,"
                    + " inpatient-professional, snf, home, asc.")
    private String setting;

    /** True where at least one input is named. */
    boolean named() {
        return !notes.isEmpty();
    }

    int threads() {
        return Math.max(1, threads);
    }

    /** {@code --setting}, where it is given. */
    Optional<Setting> setting() throws BadInput {
        if (setting == null) {
            return Optional.empty();
        }
        Optional<Setting> known = Setting.of(setting);
        if (known.isEmpty()) {
            throw new BadInput("--setting", "no such setting; see --help");
        }
        return known;
    }

    /** A run over the notes, whose results go where the options say. */
    NoteRun run(OutputOptions output) throws IOException {
        if (notes.isEmpty()) {
            throw new BadInput("NOTE", "name a note, a folder of notes, or - for stdin");
        }
        Optional<Setting> given = setting();
        return new NoteRun(NoteList.of(notes), threads(), note -> withSetting(note, given), output);
    }

    private static Note withSetting(Note note, Optional<Setting> given) {
        return note.head().setting().isPresent() || given.isEmpty() ? note : note.with(given.get());
    }
}
