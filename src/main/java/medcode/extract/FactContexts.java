package medcode.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** The words that must stand near others for these to state a fact: «OD» is an eye's side near «eye», else a dose or more. */
final class FactContexts {
    /** Farther than any word of a sentence that counts as near. */
    static final int FAR = Integer.MAX_VALUE;

    private final Map<String, Set<String>> contexts = new HashMap<>();

    FactContexts(Lexicon lexicon) {
        for (List<String> cells : lexicon.table("fact_contexts.tsv")) {
            contexts.computeIfAbsent(cells.get(0), any -> new HashSet<>()).add(cells.get(1));
        }
    }

    /** True where one of a context's words is among the words from {@code from} to {@code to}. */
    boolean isNear(String context, List<Word> words, int from, int to) {
        Set<String> wanted = contexts.get(context);
        for (int at = Math.max(0, from); at < Math.min(to, words.size()); at++) {
            if (wanted.contains(words.get(at).stem())) {
                return true;
            }
        }
        return false;
    }

    /** How many words the nearest of a context's words is away, at most {@code reach}; {@link #FAR} where none is. */
    int distance(String context, List<Word> words, int first, int end, int reach) {
        for (int away = 0; away < reach; away++) {
            boolean before = isNear(context, words, first - 1 - away, first - away);
            if (before || isNear(context, words, end + away, end + away + 1)) {
                return away;
            }
        }
        return FAR;
    }
}
