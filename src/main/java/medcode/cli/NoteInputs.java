package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
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

    @Option(
            names = "--resume",
            description = "Go on where the same command with --output FILE was broken off; not with text.")
    private boolean resume;

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

    /**
     * A run over the notes, whose results go where the options say.
     *
     * @param records true where results are records, which can be gone on with after a break
     */
    NoteRun run(OutputOptions output, StoreOptions store, boolean records) throws IOException {
        if (notes.isEmpty()) {
            throw new BadInput("NOTE", "name a note, a folder of notes, or - for stdin");
        }
        Optional<Setting> given = setting();
        NoteList list = NoteList.of(notes);
        Checkpoints checkpoints = checkpoints(output, store, list, records);
        return new NoteRun(list, threads(), note -> withSetting(note, given), output, checkpoints);
    }

    /** Null where there are none. */
    private Checkpoints checkpoints(OutputOptions output, StoreOptions store, NoteList list, boolean records)
            throws IOException {
        if (output.file().isEmpty() || list.hasStdin() || !records) {
            if (resume) {
                throw new BadInput("--resume", "goes with --output FILE, with notes from files, and not with text");
            }
            return null;
        }
        Path target = output.file().get();
        RunIdentity identity = RunIdentity.of(output.command(), store, list);
        if (!resume) {
            return Checkpoints.begin(target, identity, store.date());
        }
        Checkpoints resumed = Checkpoints.resume(target, identity, store.date());
        store.date(resumed.date());
        return resumed;
    }

    private static Note withSetting(Note note, Optional<Setting> given) {
        return note.head().setting().isPresent() || given.isEmpty() ? note : note.with(given.get());
    }
}
