package medcode.suggest.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.extract.Circumstance;
import medcode.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class CircumstanceTest {
    private static final List<Circumstance> ALL = Circumstance.all(Lexicon.bundled());

    @Test
    void everyRowNamesItsAuthority() {
        assertThat(ALL)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.authority()).startsWith("guideline "));
    }

    @Test
    void onlyAPhraseThatIsOpenLeavesDotsInTheName() {
        assertThat(ALL)
                .filteredOn(row -> row.named().contains("…"))
                .allSatisfy(row -> assertThat(row.said()).contains("…"));
    }

    @Test
    void noPhraseStandsInTwoRows() {
        Set<String> seen = new HashSet<>();
        for (Circumstance row : ALL) {
            for (String phrase : row.said().split("; ")) {
                assertThat(seen.add(phrase)).as(phrase).isTrue();
            }
        }
    }
}
