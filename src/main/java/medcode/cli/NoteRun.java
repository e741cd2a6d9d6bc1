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
    private final long start = System.nanoTime();
    private RunCounts counts = RunCounts.NONE;
    private boolean ended;

    NoteRun(NoteList list, int threads, UnaryOperator<Note> preparation, OutputOptions options) throws IOException {
        this.list = list;
        this.threads = threads;
        this.preparation = preparation;
        this.options = options;
        this.out = options.open();
    }

    Output out() {
        return out;
    }

    /** Works on every note; what cannot be read or worked on is reported, and the rest goes on. */
    void each(WrittenChunk.Work work) throws IOException {
        Batch.Results<NoteChunk, WrittenChunk> results = new Batch.Results<>() {
            @Override
            public void done(NoteChunk chunk, WrittenChunk written) throws IOException {
                write(written);
            }

            @Override
            public void failed(NoteChunk chunk, Throwable failure) throws IOException {
                write(WrittenChunk.failed(chunk, failure));
            }
        };
        WrittenChunk.Work prepared = (note, records) -> work.write(preparation.apply(note), records);
        try (Batch<NoteChunk, WrittenChunk> batch =
                new Batch<>(threads, chunk -> WrittenChunk.of(chunk, prepared), results)) {
            new NoteChunks(batch::add).addAll(list);
            batch.finish();
        }
    }

    private void write(WrittenChunk written) throws IOException {
        for (WrittenChunk.Remark remark : written.remarks()) {
            if (remark.failure()) {
                options.error(remark.text());
            } else {
                options.notice(remark.text());
            }
        }
        out.write(written.records());
        counts = counts.plus(written.counts());
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
                    counts.notes() / seconds));
        }
        return counts.failed() == 0 ? ExitCode.CLEAN : ExitCode.FAILED;
    }

    /** Gives up what did not come to its end. */
    @Override
    public void close() throws IOException {
        if (!ended) {
            out.abandon(false);
        }
    }
}
