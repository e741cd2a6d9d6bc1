package medcode.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;

/** How notes say the values of the axes of ICD-10-PCS: {@code procedure_axis_words.tsv}. */
final class AxisWords {
    static final String SIDE = "side";
    static final String VESSEL = "coronary";
    static final String OPERATION = "operation";

    private final Map<String, Phrases<Row>> byAxis = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    private final Lexicon lexicon;

    AxisWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        Map<String, List<Row>> rows = new HashMap<>();
        for (List<String> row : lexicon.table("procedure_axis_words.tsv")) {
            lists.computeIfAbsent(row.get(0), any -> new ArrayList<>()).add(row.get(2));
            List<Row> ofAxis = rows.computeIfAbsent(row.get(0), any -> new ArrayList<>());
            int order = ofAxis.isEmpty() ? 0 : ofAxis.get(ofAxis.size() - 1).order + 1;
            for (String said : row.get(1).split("; ")) {
                List<String> words =
                        lexicon.words(said).stream().map(Word::normal).toList();
                if (!words.isEmpty()) {
                    ofAxis.add(new Row(order, words, row.get(2)));
                }
            }
        }
        rows.forEach((axis, of) -> byAxis.put(axis, new Phrases<>(of, Row::words)));
    }

    /**
     * Words and what they mean.
     *
     * @param order of its line in the table
     * @param value the label they mean
     */
    record Row(int order, List<String> words, String value) {}

    /** What a sentence says of an axis, in its order. */
    List<Phrases.Hit<Row>> in(Stretch stretch, String axis) {
        Phrases<Row> phrases = byAxis.get(axis);
        return phrases == null
                ? List.of()
                : phrases.hits(stretch.words(), 0, stretch.words().size());
    }

    /** The values of a list that is in the table for its order. */
    List<String> values(String axis) {
        return lists.getOrDefault(axis, List.of());
    }

    /** What a word itself means as a word of an axis. */
    Optional<String> meaning(String axis, String word) {
        List<Word> read = lexicon.words(word);
        Phrases<Row> phrases = byAxis.get(axis);
        return phrases.hits(read, 0, read.size()).stream()
                .map(hit -> hit.row().value())
                .findFirst();
    }
}
