package medcode.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import medcode.note.Note;
import medcode.report.RecordBuffer;

/** A run of a command over notes: results in the order of the notes, and at its end how many there were. */
final class NoteRun implements Closeable {
    private final NoteList list;
    private final int threads;
    private final UnaryOperator<Note> preparation;
    private final OutputOptions options;
    private final Output out;
    private final Checkpoints checkpoints;
    private final RunProgress progress;
    private final long start = System.nanoTime();
    private RunCounts counts = RunCounts.NONE;
    private long notesBefore;
    private boolean ended;

    /** @param checkpoints of the file that results go to; null where there are none */
    NoteRun(NoteList list, int threads, UnaryOperator<Note> preparation, OutputOptions options, Checkpoints checkpoints)
            throws IOException {
        this.list = list;
        this.threads = threads;
        this.preparation = preparation;
        this.options = options;
        this.checkpoints = checkpoints;
        this.progress = RunProgress.on(options, list);
        this.out = checkpoints == null ? options.open() : Output.to(checkpoints.file());
    }

    Output out() {
        return out;
    }

    /** Works on every note; what cannot be read or worked on is reported, and the rest goes on. */
    void each(WrittenChunk.Work work) throws IOException {
        Batch.Results<NoteChunk, WrittenChunk> results = new Batch.Results<>() {
            @Override
            public void done(NoteChunk chunk, WrittenChunk written) throws IOException {
                write(chunk, written);
            }

            @Override
            public void failed(NoteChunk chunk, Throwable failure) throws IOException {
                write(chunk, WrittenChunk.failed(chunk, failure));
            }
        };
        WrittenChunk.Work prepared = (note, records) -> work.write(preparation.apply(note), records);
        try (Batch<NoteChunk, WrittenChunk> batch =
                new Batch<>(threads, chunk -> WrittenChunk.of(chunk, prepared), results)) {
            long done = resumed();
            long[] number = {0};
            new NoteChunks(chunk -> {
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

    /** Takes over what an earlier run has done, and says how many chunks that is. */
    private long resumed() {
        if (checkpoints == null) {
            return 0;
        }
        counts = checkpoints.counts();
        notesBefore = counts.notes();
        for (int input : checkpoints.takeFailed()) {
            options.error(list.inputs().get(input).name() + ": failed before the run was resumed");
        }
        return checkpoints.chunks();
    }

    private void write(NoteChunk chunk, WrittenChunk written) throws IOException {
        if (!written.remarks().isEmpty()) {
            progress.clear();
        }
        for (WrittenChunk.Remark remark : written.remarks()) {
            if (remark.failure()) {
                options.error(remark.text());
            } else {
                options.notice(remark.text());
            }
        }
        counts = counts.plus(written.counts());
        if (checkpoints == null) {
            out.write(written.records());
        } else {
            writeResumably(written);
        }
        progress.done(chunk, written.counts());
    }

    private void writeResumably(WrittenChunk written) throws IOException {
        try {
            out.write(written.records());
            checkpoints.passed(written);
        } catch (IOException failure) {
            throw Unwritable.resumable(checkpoints.file().target());
        }
    }

    /**
     * Ends the results with a record of the counts.
     *
     * @param found what was looked for: {@code mentions}
     */
    void summarize(String found) throws IOException {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("type", "summary");
        summary.put("notes", counts.notes());
        summary.put("failed", counts.failed());
        summary.put(found, counts.found());
        RecordBuffer records = new RecordBuffer();
        records.add(summary);
        records.keep();
        out.write(records);
    }

    /** Closes the results, and says what the run came to where it was over more than one note. */
    ExitCode end(String found) throws IOException {
        ended = true;
        if (checkpoints != null) {
            checkpoints.end();
        }
        out.close();
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

    /** Gives up what did not come to its end, or leaves it for a run that goes on. */
    @Override
    public void close() throws IOException {
        if (!ended) {
            out.abandon(checkpoints != null);
        }
        if (!ended && checkpoints != null) {
            checkpoints.leave();
        }
    }
}
