package medcode.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** The words by which entry terms are found; a phrase must be cut in the same way to find them. */
public final class EntryWords {
    private static final Set<String> FILLERS = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "to", "for", "by", "on", "at", "as", "is", "be", "that", "which",
            "this", "nec", "nos");

    private EntryWords() {}

    /** The stems of a text's words in order, fillers left out. */
    public static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        for (Word word : Lexicon.bundled().words(text)) {
            if (!FILLERS.contains(word.normal())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }
}
