package medcode.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final List<Integer> asked = new ArrayList<>();
    private final Memory<Integer, String> memory = new Memory<>(this::answer);

    private String answer(Integer number) {
        asked.add(number);
        return "n" + number;
    }

    @Test
    void whatIsAskedAgainIsNotFoundOutAgain() {
        assertThat(memory.of(1)).isEqualTo("n1");
        assertThat(memory.of(1)).isEqualTo("n1");
        assertThat(asked).containsExactly(1);
    }

    @Test
    void whatIsAskedForOftenStaysAndTheRestIsForgotten() {
        memory.of(-1);
        for (int number = 0; number < 30_000; number++) {
            memory.of(number);
            memory.of(-2);
        }
        asked.clear();
        assertThat(memory.of(-1)).isEqualTo("n-1");
        assertThat(memory.of(-2)).isEqualTo("n-2");
        assertThat(asked).containsExactly(-1);
    }
}
