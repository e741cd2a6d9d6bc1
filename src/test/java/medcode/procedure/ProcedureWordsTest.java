package medcode.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import org.junit.jupiter.api.Test;

/** The tables of words of procedures: each row has an example that holds its words, and says by what authority it stands. */
class ProcedureWordsTest {
    private final Lexicon lexicon = Lexicon.bundled();

    @Test
    void everyWordOfAnAxisStandsInItsExample() {
        AxisWords words = new AxisWords(lexicon);
        for (List<String> row : lexicon.table("procedure_axis_words.tsv")) {
            assertThat(row.get(4)).as("authority of %s", row).isNotEmpty();
            if (!row.get(1).isEmpty()) {
                assertThat(words.in(stretch(row.get(3)), row.get(0)))
                        .as(row.get(3))
                        .anyMatch(hit -> hit.row().value().equals(row.get(2)));
            }
        }
    }

    @Test
    void everyDrugStandsInItsExample() {
        DrugNames names = new DrugNames(lexicon);
        for (List<String> row : lexicon.table("injected_drugs.tsv")) {
            assertThat(names.named(row.get(2))).as(row.get(2)).contains(row.get(1));
        }
    }

    @Test
    void everyNameOfAProcedureHasAnExampleAndAnAuthority() {
        for (List<String> row : lexicon.table("procedure_terms.tsv")) {
            Stretch example = stretch(row.get(7));
            assertThat(List.of(row.get(0).split("; ")))
                    .as(row.get(7))
                    .anyMatch(name -> example.find(normal(name)) >= 0);
            assertThat(row.get(8)).as("authority of %s", row).isNotEmpty();
        }
    }

    private List<String> normal(String name) {
        return lexicon.words(name).stream().map(word -> word.normal()).toList();
    }

    private Stretch stretch(String sentence) {
        return Stretch.of(sentence, new Span(0, sentence.length()), lexicon);
    }
}
