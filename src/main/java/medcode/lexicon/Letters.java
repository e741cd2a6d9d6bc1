package medcode.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Where «a» is no article but a letter that tells conditions apart: «hepatitis A», «vitamin A deficiency», «type A». */
final class Letters {
    private final Set<String> lettered = new HashSet<>();

    Letters() {
        for (String[] row : LexiconTable.rows("lettered_words.tsv")) {
            lettered.add(row[0]);
        }
    }

    /**
     * True for the letter.
     *
     * @param last the word before, null for none
     */
    boolean isLetter(String text, Word last, Word word) {
        if (!word.normal().equals("a")) {
            return false;
        }
        if (last == null) {
            return text.strip().equals("A");
        }
        boolean capital = text.charAt(word.start()) == 'A';
        boolean end = word.end() == text.length() || text.charAt(word.end()) != ' ';
        return lettered.contains(last.normal()) && (capital || end);
    }
}
