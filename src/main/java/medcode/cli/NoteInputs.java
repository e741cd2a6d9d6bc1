package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import medcode.encounter.Setting;
import medcode.input.BadInput;
import medcode.note.Note;
import medcode.note.reader.NoteFiles;
import medcode.note.reader.NoteReaders;
import medcode.note.reader.NoteSource;
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
            defaultValue = "1",
            description = "Threads; the output is the same for any number.")
    private int threads;

    @Option(
            names = "--setting",
            paramLabel = "S",
            description = "Where notes that do not say so come from: office, outpatient, ed, observation, inpatient,"
                    + " inpatient-professional, snf, home, asc.")
    private String setting;

    @Mixin
    private NoteReadingOptions reading;

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

    /** What comes of a note. */
    interface Results<R> {
        void write(R result) throws IOException;
    }

    /**
     * Works on every note and writes the results in the order of the notes; what cannot be read is reported, and the rest
     * goes on.
     *
     * @return true where all went well
     */
    <R> boolean each(OutputOptions output, Batch.Work<Note, R> work, Results<R> results) throws IOException {
        if (notes.isEmpty()) {
            throw new BadInput("NOTE", "name a note, a folder of notes, or - for stdin");
        }
        reading.reading(); // a wrong option ends the run before a note is read
        boolean[] whole = {true};
        Batch.Results<Note, R> ordered = new Batch.Results<>() {
            @Override
            public void done(Note note, R result) throws IOException {
                results.write(result);
            }

            @Override
            public void failed(Note note, Exception failure) {
                whole[0] = false;
                output.error(note.name() + ": " + Failure.line(failure));
            }
        };
        try (Batch<Note, R> batch = new Batch<>(threads(), work, ordered)) {
            for (String argument : notes) {
                boolean found = argument(argument, batch, output);
                whole[0] &= found; // read only now: with one thread a note of this argument may have failed meanwhile
            }
            batch.finish();
        }
        reading.reportUnused(output);
        return whole[0];
    }

    private <R> boolean argument(String argument, Batch<Note, R> batch, OutputOptions output) throws IOException {
        List<String> files;
        try {
            files = NoteFiles.of(argument);
        } catch (BadInput nothing) {
            output.error(nothing.getMessage());
            return false;
        }
        boolean whole = true;
        for (String file : files) {
            whole &= file(file, batch, output);
        }
        return whole;
    }

    private <R> boolean file(String file, Batch<Note, R> batch, OutputOptions output) throws IOException {
        try (NoteSource source = file.equals(NoteFiles.STDIN)
                ? NoteSource.of(NoteFiles.STDIN, System.in)
                : NoteSource.open(Path.of(file))) {
            NoteReaders.read(source, reading.reading(), note -> batch.add(withSetting(note)), output::notice);
            return true;
        } catch (BadInput unreadable) {
            output.error(unreadable.getMessage());
            return false;
        }
    }

    private Note withSetting(Note note) throws BadInput {
        Optional<Setting> given = setting();
        return note.head().setting().isPresent() || given.isEmpty() ? note : note.with(given.get());
    }
}
