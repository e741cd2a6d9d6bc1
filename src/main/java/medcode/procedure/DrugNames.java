package medcode.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;

/** How the descriptors of HCPCS Level II name drugs that notes call by brand or in short: {@code injected_drugs.tsv}. */
final class DrugNames {
    private final Lexicon lexicon;
    private final Phrases<Row> names;

    DrugNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        List<Row> rows = new ArrayList<>();
        for (List<String> row : lexicon.table("injected_drugs.tsv")) {
            for (String said : row.get(0).split("; ")) {
                rows.add(new Row(lexicon.words(said).stream().map(Word::normal).toList(), row.get(1)));
            }
        }
        names = new Phrases<>(rows, Row::said);
    }

    private record Row(List<String> said, String named) {}

    /** The words of the descriptor; empty words for what belongs to a procedure, nothing for a drug that is not in the table. */
    Optional<String> named(String mention) {
        List<Word> words = lexicon.words(mention);
        return names.hits(words, 0, words.size()).stream()
                .map(hit -> hit.row().named())
                .findFirst();
    }
}
