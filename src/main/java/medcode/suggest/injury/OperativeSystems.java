package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.List;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;

/** The words of {@code operative_systems.tsv}: accidents, bleeding, organs and operations, with the system that titles name. */
final class OperativeSystems {
    static final String ACCIDENT = "accident";
    static final String BLEEDING = "bleeding";
    static final String ORGAN = "organ";
    static final String PROCEDURE = "procedure";
    /** The system of an operation that a note does not name. */
    static final String UNKNOWN = "other";

    private final Phrases<Row> rows;

    OperativeSystems(Lexicon lexicon) {
        List<Row> all = new ArrayList<>();
        for (List<String> row : lexicon.table("operative_systems.tsv")) {
            lexicon.phrases(row.get(1)).forEach(words -> all.add(new Row(row.get(0), words, row.get(2))));
        }
        this.rows = new Phrases<>(all, Row::words);
    }

    /** Some words, what they are, and how titles name the system or the bleeding. */
    record Row(String kind, List<String> words, String means) {
        boolean is(String wanted) {
            return kind.equals(wanted);
        }
    }

    List<Phrases.Hit<Row>> in(List<Word> words) {
        return rows.hits(words, 0, words.size());
    }
}
