package medcode.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Shows on a terminal how far a run over notes has come, a few times a second; elsewhere it says nothing. */
final class RunProgress {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final TerminalProgress line;
    private final NoteList list;
    private final long bytes;
    private final long start = System.nanoTime();
    private long notes;
    private long bytesDone;
    private long bytesSkipped;
    private long shown;

    private RunProgress(TerminalProgress line, NoteList list) {
        this.line = line;
        this.list = list;
        this.bytes = line.isShown() ? list.bytes() : 0;
    }

    static RunProgress on(OutputOptions output, NoteList list) {
        return new RunProgress(TerminalProgress.on(output), list);
    }

    /** A chunk was skipped, as an earlier run had done it. */
    void skipped(NoteChunk chunk) {
        bytesSkipped += chunk.bytes();
        bytesDone += chunk.bytes();
    }

    void done(NoteChunk chunk, RunCounts counts) {
        notes += counts.notes();
        bytesDone += chunk.bytes();
        long now = System.nanoTime();
        if (line.isShown() && now - shown >= PAUSE) {
            shown = now;
            line.step(state(chunk, now));
        }
    }

    private String state(NoteChunk chunk, long now) {
        double seconds = Math.max(1, now - start) / 1e9;
        StringBuilder state = new StringBuilder(String.format(Locale.ROOT, "%,d notes", notes));
        if (list.inputs().size() > 1) {
            state.append(String.format(
                    Locale.ROOT,
                    ", %,d of %,d files",
                    chunk.lastInput() + 1,
                    list.inputs().size()));
        }
        state.append(String.format(Locale.ROOT, ", %,.0f notes/s", notes / seconds));
        long worked = bytesDone - bytesSkipped;
        if (bytes > bytesDone && worked > 0) {
            long left = Math.round(seconds * (bytes - bytesDone) / worked);
            state.append(
                    String.format(Locale.ROOT, ", %d %%, %d:%02d left", bytesDone * 100 / bytes, left / 60, left % 60));
        }
        return state.toString();
    }

    /** Makes room for a line of something else. */
    void clear() {
        line.close();
    }
}
