package medcode.suggest.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;

/**
 * What makes another disease of a condition, so that an entry that asks for it is none for words that do not say it: a
 * cataract is not «traumatic» for want of a better line; the words are in {@code must_be_said.tsv}.
 */
final class MustBeSaid {
    /** Read with the class, when it is first asked. */
    private static final MustBeSaid BUNDLED = new MustBeSaid(Lexicon.bundled());

    private final Stems stems;
    private final Map<String, Set<String>> sayings = new HashMap<>();

    static MustBeSaid bundled() {
        return BUNDLED;
    }

    private MustBeSaid(Lexicon lexicon) {
        this.stems = lexicon.stems();
        for (List<String> row : lexicon.table("must_be_said.tsv")) {
            Set<String> saying = new HashSet<>();
            lexicon.phrases(row.get(1)).forEach(words -> saying.addAll(stems.of(String.join(" ", words))));
            stems.of(row.get(0)).forEach(asked -> sayings.put(asked, saying));
        }
    }

    /** For each of these stems that must be said the stems one of which says it. */
    List<Set<String>> askedBy(Collection<String> words) {
        List<Set<String>> asked = new ArrayList<>();
        for (String word : words) {
            Set<String> saying = sayings.get(word);
            if (saying != null) {
                asked.add(saying);
            }
        }
        return asked;
    }

    /** The same of the words of an entry; other words for its main term ask nothing. */
    List<Set<String>> asked(List<String> trail) {
        List<Set<String>> asked = new ArrayList<>();
        for (int level = 0; level < trail.size(); level++) {
            String wording = NonessentialModifiers.without(trail.get(level));
            int comma = wording.indexOf(',');
            boolean others = level == 0 && trail.size() > 1 && comma > 0;
            asked.addAll(askedBy(stems.of(others ? wording.substring(0, comma) : wording)));
        }
        return List.copyOf(asked);
    }
}
