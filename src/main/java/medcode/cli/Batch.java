package medcode.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on inputs in several threads and hands the results over in the order of the inputs, on the thread that adds them.
 *
 * <p>No more than a few inputs a thread are under way, so that memory does not grow with the number of inputs. An input
 * whose work fails is handed to {@link Results#failed} in its place, and the others go on.
 */
final class Batch<T, R> implements AutoCloseable {
    private static final int UNDER_WAY_PER_THREAD = 4;

    private final Work<T, R> work;
    private final Results<T, R> results;
    private final ExecutorService pool;
    private final int most;
    private final Deque<Pending<T, R>> pending = new ArrayDeque<>();

    /** With one thread the work is done where it is added. */
    Batch(int threads, Work<T, R> work, Results<T, R> results) {
        this.work = work;
        this.results = results;
        this.pool = threads > 1 ? Executors.newFixedThreadPool(threads) : null;
        this.most = threads * UNDER_WAY_PER_THREAD;
    }

    /** What is done with each input; called by several threads at once. */
    interface Work<T, R> {
        R of(T input) throws IOException;
    }

    /** Takes what came of each input, in order. */
    interface Results<T, R> {
        void done(T input, R result) throws IOException;

        void failed(T input, Exception failure) throws IOException;
    }

    private record Pending<T, R>(T input, Future<R> result) {}

    /** Adds an input; waits where too many are under way. */
    void add(T input) throws IOException {
        if (pool == null) {
            now(input);
            return;
        }
        if (pending.size() == most) {
            next();
        }
        pending.add(new Pending<>(input, pool.submit(() -> work.of(input))));
    }

    private void now(T input) throws IOException {
        R result;
        try {
            result = work.of(input);
        } catch (IOException | RuntimeException failure) {
            results.failed(input, failure);
            return;
        }
        results.done(input, result);
    }

    private void next() throws IOException {
        Pending<T, R> first = pending.remove();
        R result;
        try {
            result = first.result.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Exception reason) {
                results.failed(first.input, reason);
                return;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
        results.done(first.input, result);
    }

    /** Hands over what is still under way. */
    void finish() throws IOException {
        while (!pending.isEmpty()) {
            next();
        }
    }

    /** Ends the threads; what {@link #finish} did not wait for is given up. */
    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
