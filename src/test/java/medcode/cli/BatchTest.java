package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInOrderAndFailuresInTheirPlace(int threads) throws IOException {
        List<String> seen = new ArrayList<>();
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Batch.Results<Integer, String> results = new Batch.Results<>() {
            @Override
            public void done(Integer input, String result) {
                underWay.decrementAndGet();
                seen.add(result);
            }

            @Override
            public void failed(Integer input, Throwable failure) {
                underWay.decrementAndGet();
                seen.add("failed " + input + " " + failure.getMessage());
            }
        };
        try (Batch<Integer, String> batch = new Batch<>(threads, BatchTest::work, results)) {
            for (int input = 0; input < 100; input++) {
                most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                batch.add(input);
            }
            batch.finish();
        }
        assertThat(seen).hasSize(100).element(41).isEqualTo("41");
        assertThat(seen).element(50).isEqualTo("failed 50 broken");
        assertThat(seen).element(60).isEqualTo("failed 60 too deep");
        assertThat(most).hasValueLessThanOrEqualTo(threads * 4 + 1);
    }

    private static String work(int input) throws IOException {
        if (input == 50) {
            throw new IOException("broken");
        }
        if (input == 60) {
            throw new StackOverflowError("too deep");
        }
        return Integer.toString(input);
    }
}
