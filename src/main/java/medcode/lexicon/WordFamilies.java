package medcode.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words that stand for one another whatever the context: «renal» and «kidney», «diabetic» and «diabetes». */
final class WordFamilies {
    private final Map<String, String> families = new HashMap<>();

    WordFamilies() {
        for (String[] row : LexiconTable.rows("word_families.tsv")) {
            families.put(row[0], row[1]);
        }
    }

    /** The family's name; the stem itself where it belongs to none. */
    String of(String stem) {
        return families.getOrDefault(stem, stem);
    }

    /** The names of the families that a word with this beginning belongs to. */
    List<String> ofBeginning(String beginning) {
        Set<String> names = new TreeSet<>();
        for (Map.Entry<String, String> family : families.entrySet()) {
            if (family.getKey().startsWith(beginning)) {
                names.add(family.getValue());
            }
        }
        return List.copyOf(names);
    }
}
