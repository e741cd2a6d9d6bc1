package medcode.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Words that show that a condition was monitored, evaluated, assessed or treated, each with its letter. */
public final class MeatWords {
    private final Map<String, String> letters = new HashMap<>();

    public MeatWords() {
        for (String[] row : LexiconTable.rows("meat.tsv")) {
            letters.put(row[0], row[1]);
        }
    }

    /** {@code M}, {@code E}, {@code A} or {@code T}; empty for other words. */
    public String letter(Word word) {
        return letters.getOrDefault(word.normal(), "");
    }
}
