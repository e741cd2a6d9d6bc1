package medcode.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Words that tell no condition from another: «of», «unspecified», «NOS». */
final class Fillers {
    private final Set<String> words = new HashSet<>();

    Fillers() {
        for (String[] row : LexiconTable.rows("fillers.tsv")) {
            words.add(row[0]);
        }
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
