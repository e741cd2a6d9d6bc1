package medcode.edit;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import medcode.claim.Claim;

/** Judges claims on several threads, a batch at a time, and hands the judgements over in the order of the claims. */
public final class ClaimBatches implements Closeable {
    private static final int CLAIMS_A_THREAD = 256;

    private final ClaimValidation validation;
    private final JudgementSink sink;
    private final int threads;
    private final ExecutorService pool;
    private final ServiceHistory history = new ServiceHistory();
    private final List<Claim> waiting = new ArrayList<>();

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
        if (waiting.size() >= CLAIMS_A_THREAD * threads) {
            flush();
        }
    }

    /** Judges what waits. */
    public void flush() throws IOException {
        if (pool == null || waiting.size() <= CLAIMS_A_THREAD) {
            judge(waiting).forEach(this::handOver);
        } else {
            List<Callable<List<Judgement>>> parts = new ArrayList<>();
            for (int from = 0; from < waiting.size(); from += CLAIMS_A_THREAD) {
                List<Claim> part = waiting.subList(from, Math.min(from + CLAIMS_A_THREAD, waiting.size()));
                parts.add(() -> judge(part));
            }
            handOver(parts);
        }
        waiting.clear();
    }

    private List<Judgement> judge(List<Claim> claims) {
        return claims.stream().map(validation::judge).toList();
    }

    private void handOver(List<Callable<List<Judgement>>> parts) throws IOException {
        try {
            for (Future<List<Judgement>> part : pool.invokeAll(parts)) {
                part.get().forEach(this::handOver);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private void handOver(Judgement judgement) {
        sink.judgement(history.judged(judgement));
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
