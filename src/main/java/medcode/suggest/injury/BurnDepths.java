package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.List;
import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;

/** How deep a burn is by what the skin shows, as the Tabular List has it: erythema, blisters, loss of the full thickness. */
final class BurnDepths {
    private final Phrases<Row> rows;

    private record Row(List<String> words, String degree) {}

    BurnDepths(Lexicon lexicon) {
        List<Row> all = new ArrayList<>();
        for (List<String> row : lexicon.table("burn_depths.tsv")) {
            lexicon.phrases(row.get(0)).forEach(words -> all.add(new Row(words, row.get(1))));
        }
        this.rows = new Phrases<>(all, Row::words);
    }

    /** The degree with a blank behind it, by a sentence or the one behind it; empty where neither tells one. */
    String in(Extraction extraction, Sentence sentence) {
        List<Sentence> all = extraction.sentences();
        int at = all.indexOf(sentence);
        for (Sentence one : all.subList(at, Math.min(all.size(), at + 2))) {
            List<Phrases.Hit<Row>> hits = rows.hits(one.words(), 0, one.words().size());
            if (!hits.isEmpty()) {
                return hits.get(0).row().degree() + " ";
            }
        }
        return "";
    }
}
