package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseFormsTest {

    @Test
    void wordsThatAreReplacedByNoneAreLeftOut() {
        assertThat(new PhraseForms(Map.of("after eating", ""), Set.of()).of(List.of("rash", "after", "eating", "nut")))
                .containsExactly(List.of("rash", "after", "eating", "nut"), List.of("rash", "nut"));
    }
}
