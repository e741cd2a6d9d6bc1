package medcode.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes of words that cues name, {@code {person} {says}}, from {@code cue_words.tsv}. */
final class CueClasses {
    private final Lexicon lexicon;
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, List<List<String>>> normal = new HashMap<>();

    CueClasses(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String[] row : LexiconTable.rows("cue_words.tsv")) {
            members.put(row[0], Arrays.asList(row[1].split("; ")));
        }
    }

    /** The words of a class, as the table has them. */
    List<String> of(String name) {
        return members.get(name);
    }

    /** The phrases that a cue stands for, one for each word of the classes it names. */
    List<List<String>> phrases(String cue) {
        List<List<String>> phrases = List.of(List.of());
        int start = 0;
        while (start < cue.length()) {
            boolean named = cue.charAt(start) == '{';
            int brace = named ? cue.indexOf('}', start) + 1 : cue.indexOf('{', start);
            int end = brace < 0 ? cue.length() : brace;
            String part = cue.substring(start, end).strip();
            if (!part.isEmpty()) {
                phrases = longer(phrases, alternatives(part));
            }
            start = end;
        }
        return phrases;
    }

    /** A class's words in normal form; other words, and names that are no class, stand for themselves. */
    private List<List<String>> alternatives(String part) {
        List<List<String>> known = normal.get(part);
        if (known == null) {
            known = new ArrayList<>();
            List<String> named = part.charAt(0) == '{' ? members.get(part.substring(1, part.length() - 1)) : null;
            for (String words : named == null ? List.of(part) : named) {
                known.add(normal(words));
            }
            normal.put(part, known);
        }
        return known;
    }

    private List<String> normal(String words) {
        if (words.charAt(0) == '{') {
            return List.of(words);
        }
        List<String> normal = new ArrayList<>();
        for (Word word : lexicon.words(words)) {
            normal.add(word.normal());
        }
        return normal;
    }

    private static List<List<String>> longer(List<List<String>> phrases, List<List<String>> ends) {
        List<List<String>> longer = new ArrayList<>(phrases.size() * ends.size());
        for (List<String> phrase : phrases) {
            for (List<String> end : ends) {
                List<String> joined = new ArrayList<>(phrase.size() + end.size());
                joined.addAll(phrase);
                joined.addAll(end);
                longer.add(joined);
            }
        }
        return longer;
    }
}
