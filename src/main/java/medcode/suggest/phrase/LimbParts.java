package medcode.suggest.phrase;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;

/** The limb that a part belongs to: an abscess of the thigh is one of the lower limb; the parts are in {@code limb_parts.tsv}. */
final class LimbParts {
    /** Read with the class, when it is first asked. */
    private static final LimbParts BUNDLED = new LimbParts(Lexicon.bundled());

    private final Map<String, String> limbs = new HashMap<>();
    private final Stems stems;

    static LimbParts bundled() {
        return BUNDLED;
    }

    private LimbParts(Lexicon lexicon) {
        this.stems = lexicon.stems();
        for (List<String> row : lexicon.table("limb_parts.tsv")) {
            stems.of(row.get(0)).forEach(stem -> limbs.put(stem, row.get(1)));
        }
    }

    boolean isPart(String stem) {
        return limbs.containsKey(stem);
    }

    /** The limbs that the documentation names a part of. */
    Set<String> of(Collection<String> documented) {
        Set<String> named = new HashSet<>();
        for (String word : documented) {
            String limb = limbs.get(word);
            if (limb != null) {
                named.add(limb);
            }
        }
        return named;
    }

    /** The stems of those of the limbs that a title names. */
    Set<String> in(String title, Set<String> named) {
        if (named.isEmpty()) {
            return named;
        }
        String lower = title.toLowerCase(Locale.ROOT);
        Set<String> answered = new HashSet<>();
        for (String limb : named) {
            if (lower.contains(limb)) {
                answered.addAll(stems.of(limb));
            }
        }
        return answered;
    }
}
