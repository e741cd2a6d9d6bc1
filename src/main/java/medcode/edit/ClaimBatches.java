package medcode.edit;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import medcode.claim.Claim;

/** Judges claims on several threads, a batch at a time, and hands the judgements over in the order of the claims. */
public final class ClaimBatches implements Closeable {
    private static final int CLAIMS = 16;
    /** Batches of each thread that are judged while the next claims are read. */
    private static final int AHEAD = 32;

    private final ClaimValidation validation;
    private final JudgementSink sink;
    private final int threads;
    private final ExecutorService pool;
    private final ServiceHistory history = new ServiceHistory();
    private final NoteHistory notes = new NoteHistory();
    private final List<Claim> waiting = new ArrayList<>();
    private final Queue<Future<List<Judgement>>> begun = new ArrayDeque<>();

    /** Where judgements go. */
    public interface JudgementSink {
        void judgement(Judgement judgement);
    }

    public ClaimBatches(ClaimValidation validation, int threads, JudgementSink sink) {
        this.validation = validation;
        this.sink = sink;
        this.threads = threads;
        this.pool = threads > 1 ? Executors.newFixedThreadPool(threads) : null;
    }

    public void add(Claim claim) throws IOException {
        waiting.add(claim);
        if (waiting.size() >= CLAIMS) {
            judgeWaiting();
            if (begun.size() > AHEAD * threads) {
                handOver(begun.remove());
            }
        }
    }

    /** Judges what waits, and hands over everything. */
    public void flush() throws IOException {
        judgeWaiting();
        while (!begun.isEmpty()) {
            handOver(begun.remove());
        }
    }

    private void judgeWaiting() {
        List<Claim> claims = List.copyOf(waiting);
        waiting.clear();
        if (pool == null) {
            judge(claims).forEach(this::handOver);
        } else if (!claims.isEmpty()) {
            begun.add(pool.submit(() -> judge(claims)));
        }
    }

    private List<Judgement> judge(List<Claim> claims) {
        return claims.stream().map(validation::judge).toList();
    }

    private void handOver(Future<List<Judgement>> batch) throws IOException {
        try {
            batch.get().forEach(this::handOver);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private void handOver(Judgement judgement) {
        sink.judgement(notes.judged(history.judged(judgement)));
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
