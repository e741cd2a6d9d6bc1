package medcode.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.report.RecordBuffer;

/** Results as lines, to stdout or to one file; with checkpoints a run that is broken off can be gone on with. */
final class RecordResults implements NoteResults, Closeable {
    private final Output out;
    private final Checkpoints checkpoints;
    private boolean ended;

    private RecordResults(Output out, Checkpoints checkpoints) {
        this.out = out;
        this.checkpoints = checkpoints;
    }

    static RecordResults to(Output out) {
        return new RecordResults(out, null);
    }

    static RecordResults to(Checkpoints checkpoints) {
        return new RecordResults(Output.to(checkpoints.file()), checkpoints);
    }

    Output out() {
        return out;
    }

    @Override
    public long done() {
        return checkpoints == null ? 0 : checkpoints.chunks();
    }

    @Override
    public RunCounts counts() {
        return checkpoints == null ? RunCounts.NONE : checkpoints.counts();
    }

    @Override
    public List<Integer> failed() {
        return checkpoints == null ? List.of() : checkpoints.takeFailed();
    }

    @Override
    public void write(WrittenChunk chunk) throws IOException {
        if (checkpoints == null) {
            out.write(chunk.records());
            return;
        }
        try {
            out.write(chunk.records());
            checkpoints.passed(chunk);
        } catch (IOException failure) {
            throw Unwritable.resumable(checkpoints.file().target());
        }
    }

    /**
     * Adds a record of what the run came to.
     *
     * @param found what was looked for: {@code mentions}
     */
    void summarize(RunCounts counts, String found) throws IOException {
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

    @Override
    public void end() throws IOException {
        if (checkpoints == null) {
            ended = true;
            out.close();
            return;
        }
        checkpoints.whole();
        out.close();
        ended = true;
        checkpoints.end();
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
