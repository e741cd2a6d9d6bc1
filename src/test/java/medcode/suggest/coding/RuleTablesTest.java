package medcode.suggest.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import medcode.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wording without a word that tells conditions apart would match every code. */
class RuleTablesTest {
    @ParameterizedTest
    @CsvSource({"integral_symptoms.tsv,2", "precedence.tsv,2", "drug_names.tsv,2"})
    void everyWordingHoldsAWordThatTellsConditionsApart(String table, int columns) {
        List<List<String>> rows = Lexicon.bundled().table(table);
        assertThat(rows).isNotEmpty();
        for (List<String> row : rows) {
            for (String cell : row.subList(0, columns)) {
                for (String wording : cell.split("; ")) {
                    assertThat(Lexicon.bundled().stems().of(wording))
                            .as(wording)
                            .isNotEmpty();
                }
            }
        }
    }
}
