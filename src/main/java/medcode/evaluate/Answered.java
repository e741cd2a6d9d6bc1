package medcode.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A gold answer and what medcode answered. */
public record Answered<G, A>(G gold, A answer) {

    /** Answers the question of a gold row; used by many threads at once. */
    @FunctionalInterface
    public interface Answerer<G, A> {
        A answer(G gold) throws IOException;
    }

    /** Answers all questions, in the order of the gold whatever the number of threads. */
    public static <G, A> List<Answered<G, A>> all(List<G> gold, int threads, Answerer<G, A> answerer)
            throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<A>> answers = new ArrayList<>();
            for (G question : gold) {
                answers.add(pool.submit(() -> answerer.answer(question)));
            }
            List<Answered<G, A>> answered = new ArrayList<>();
            for (int index = 0; index < gold.size(); index++) {
                answered.add(new Answered<>(gold.get(index), result(answers.get(index))));
            }
            return answered;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <A> A result(Future<A> answer) throws IOException {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            if (failure.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }
}
