package medcode.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** American for British spelling: whole words, else parts of words ({@code haem}) and beginnings ({@code ^oesoph}). */
final class Spelling {
    private final Map<String, String> words = new HashMap<>();
    private final List<String[]> parts = LexiconTable.rows("spelling_parts.tsv");

    Spelling() {
        for (String[] row : LexiconTable.rows("spelling.tsv")) {
            words.put(row[0], row[1]);
        }
    }

    String american(String word) {
        String known = words.get(word);
        if (known != null) {
            return known;
        }
        return word.contains("ae") || word.contains("oe") || word.contains("our") || word.contains("is")
                ? byParts(word)
                : word;
    }

    private String byParts(String word) {
        String american = word;
        for (String[] part : parts) {
            if (part[0].charAt(0) != '^') {
                american = american.replace(part[0], part[1]);
            } else if (american.startsWith(part[0].substring(1))) {
                american = part[1] + american.substring(part[0].length() - 1);
            }
        }
        return american;
    }
}
