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
 * whose work fails, in whatever way, is handed to {@link Results#failed} in its place, and the others go on.
 */
final class Batch<T, R> implements AutoCloseable {
    private static final int UNDER_WAY_PER_THREAD = 4;

    private final int threads;
    private final Work<T, R> work;
    private final Results<T, R> results;
    private final Deque<Pending<T, R>> pending = new ArrayDeque<>();
    private T first;
    private ExecutorService pool;

    /** With one thread, or where there is but one input, the work is done on the thread that adds it. */
    Batch(int threads, Work<T, R> work, Results<T, R> results) {
        this.threads = threads;
        this.work = work;
        this.results = results;
    }

    /** What is done with each input; called by several threads at once. */
    interface Work<T, R> {
        R of(T input) throws IOException;
    }

    /** Takes what came of each input, in order. */
    interface Results<T, R> {
        void done(T input, R result) throws IOException;

        void failed(T input, Throwable failure) throws IOException;
    }

    private record Pending<T, R>(T input, Future<R> result) {}

    /** Adds an input; waits where too many are under way. */
    void add(T input) throws IOException {
        if (threads == 1) {
            now(input);
        } else if (pool != null) {
            submit(input);
        } else if (first == null) {
            first = input;
        } else {
            pool = Executors.newFixedThreadPool(threads);
            submit(first);
            submit(input);
            first = null;
        }
    }

    private void now(T input) throws IOException {
        R result;
        try {
            result = work.of(input);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            results.failed(input, failure);
            return;
        }
        results.done(input, result);
    }

    private void submit(T input) throws IOException {
        if (pending.size() == threads * UNDER_WAY_PER_THREAD) {
            next();
        }
        pending.add(new Pending<>(input, pool.submit(() -> work.of(input))));
    }

    private void next() throws IOException {
        Pending<T, R> oldest = pending.remove();
        R result;
        try {
            result = oldest.result.get();
        } catch (ExecutionException failure) {
            results.failed(oldest.input, failure.getCause());
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
        results.done(oldest.input, result);
    }

    /** Hands over what is still under way. */
    void finish() throws IOException {
        if (first != null) {
            now(first);
            first = null;
        }
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
