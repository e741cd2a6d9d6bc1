package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import medcode.encounter.Setting;
import medcode.input.BadInput;
import medcode.note.Note;
import picocli.CommandLine.Mixin;
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
            description = "Go on where the same command with --output FILE was broken off; not with text or html.")
    private boolean resume;

    @Mixin
    private NoteReadingOptions reading;

    private NoteList list;
    private boolean wentOn;

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

    /** A run over the notes, and where its results go. */
    NoteRun run(OutputOptions output) throws IOException {
        Optional<Setting> given = setting();
        return new NoteRun(list(), reading.reading(), note -> withSetting(note, given), output);
    }

    private NoteList list() throws IOException {
        if (notes.isEmpty()) {
            throw new BadInput("NOTE", "name a note, a folder of notes, or - for stdin");
        }
        if (list == null) {
            list = NoteList.of(notes);
        }
        return list;
    }

    /** Says what of the options came to nothing; a run that went on does not know, as it read but the rest of the notes. */
    void reportUnused(OutputOptions output) {
        if (!wentOn) {
            reading.reportUnused(output);
        }
    }

    /**
     * Where results go as lines.
     *
     * @param records true where they are records, which can be gone on with after a break
     */
    RecordResults results(OutputOptions output, StoreOptions store, boolean records) throws IOException {
        reading.reading(); // a wrong option ends the run before anything is written
        setting();
        NoteList named = list();
        boolean toFile =
                output.file().filter(target -> !PartFile.isStream(target)).isPresent();
        if (!toFile || named.hasStdin() || !records) {
            refuseToResume();
            return RecordResults.to(output.open());
        }
        return RecordResults.to(
                checkpoints(output.file().get(), RunIdentity.of(output.command(), store, named), store));
    }

    /** @throws BadInput where the user wants to go on with what cannot be gone on with */
    void refuseToResume() throws BadInput {
        if (resume) {
            throw new BadInput("--resume", "goes with --output FILE, with notes from files, and with records");
        }
    }

    private Checkpoints checkpoints(Path target, RunIdentity identity, StoreOptions store) throws IOException {
        if (!resume) {
            return Checkpoints.begin(target, identity, store.date());
        }
        Checkpoints resumed = Checkpoints.resume(target, identity, store.date());
        store.date(resumed.date());
        wentOn = resumed.chunks() > 0;
        return resumed;
    }

    private static Note withSetting(Note note, Optional<Setting> given) {
        return note.head().setting().isPresent() || given.isEmpty() ? note : note.with(given.get());
    }
}
