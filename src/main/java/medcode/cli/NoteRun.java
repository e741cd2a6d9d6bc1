package medcode.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import medcode.note.Note;
import medcode.note.reader.NoteReading;

/** A run of a command over notes: results in the order of the notes, and at its end how many there were. */
final class NoteRun {
    private final NoteList list;
    private final NoteReading reading;
    private final UnaryOperator<Note> preparation;
    private final OutputOptions options;
    private final long start = System.nanoTime();
    /** Releases of which it was said that they cannot be used: once, not for each of their notes. */
    private final Set<String> unusable = new HashSet<>();

    private RunCounts counts = RunCounts.NONE;
    private long notesBefore;

    /** @param preparation what is done with each note before it is worked on */
    NoteRun(NoteList list, NoteReading reading, UnaryOperator<Note> preparation, OutputOptions options) {
        this.list = list;
        this.reading = reading;
        this.preparation = preparation;
        this.options = options;
    }

    /** Works on every note; what cannot be read or worked on is reported, and the rest goes on. */
    void each(int threads, NoteResults results, WrittenChunk.Work work) throws IOException {
        RunProgress progress = RunProgress.on(options, list);
        WrittenChunk.Work prepared = (note, records, told) -> work.write(preparation.apply(note), records, told);
        try (Batch<NoteChunk, WrittenChunk> batch =
                new Batch<>(threads, chunk -> WrittenChunk.of(chunk, prepared), inOrder(results, progress))) {
            takeOver(results);
            long done = results.done();
            long[] number = {0};
            new NoteChunks(reading, chunk -> {
                        if (number[0]++ < done) {
                            progress.skipped(chunk);
                        } else {
                            batch.add(chunk);
                        }
                    })
                    .addAll(list);
            batch.finish();
        } finally {
            progress.clear();
        }
    }

    private void takeOver(NoteResults results) {
        counts = results.counts();
        notesBefore = counts.notes();
        for (int input : results.failed()) {
            options.error(list.inputs().get(input).name() + ": failed before the run was resumed");
        }
    }

    private Batch.Results<NoteChunk, WrittenChunk> inOrder(NoteResults results, RunProgress progress) {
        return new Batch.Results<>() {
            @Override
            public void done(NoteChunk chunk, WrittenChunk written) throws IOException {
                remark(written, progress);
                counts = counts.plus(written.counts());
                results.write(written);
                progress.done(chunk, written.counts());
            }

            @Override
            public void failed(NoteChunk chunk, Throwable failure) throws IOException {
                done(chunk, WrittenChunk.failed(chunk, failure));
            }
        };
    }

    private void remark(WrittenChunk written, RunProgress progress) {
        if (!written.remarks().isEmpty()) {
            progress.clear();
        }
        for (WrittenChunk.Remark remark : written.remarks()) {
            if (!remark.failure()) {
                options.notice(remark.text());
            } else if (remark.release().isEmpty() || unusable.add(remark.release())) {
                options.error(remark.text());
            }
        }
    }

    RunCounts counts() {
        return counts;
    }

    /**
     * Says what the run came to where it was over more than one note.
     *
     * @param found what was looked for: {@code mentions}
     */
    ExitCode end(String found) {
        if (counts.notes() > 1) {
            double seconds = (System.nanoTime() - start) / 1e9;
            options.notice(String.format(
                    Locale.ROOT,
                    "%,d notes, %,d failed, %,d %s in %.1f s, %,.0f notes/s",
                    counts.notes(),
                    counts.failed(),
                    counts.found(),
                    found,
                    seconds,
                    (counts.notes() - notesBefore) / seconds));
        }
        return counts.failed() == 0 ? ExitCode.CLEAN : ExitCode.FAILED;
    }
}
