package medcode.suggest.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.codeset.SeventhCharacter;
import medcode.tabular.Tabular;

/**
 * The 7th character that the documentation supports: by the words of its definition; for want of documentation the initial
 * encounter, closed (guideline I.C.19.c), or «unspecified».
 */
final class SeventhCharacterChoice {
    private static final String CLOSED = "closed";

    private final Tabular tabular;
    private final Function<String, List<String>> stems;

    SeventhCharacterChoice(CodeTable table, Function<String, List<String>> stems) {
        this.tabular = new Tabular(table);
        this.stems = stems;
    }

    CodeEntry choose(CodeEntry header, List<CodeEntry> children, Set<String> documented) {
        List<SeventhCharacter> characters =
                tabular.seventhCharacters(children.get(0).code());
        Set<String> known = shared(children, characters);
        known.addAll(stems.apply(header.title()));
        CodeEntry best = children.get(0);
        double bestFit = Double.NEGATIVE_INFINITY;
        for (CodeEntry child : children) {
            double fit = fit(meaning(child, characters), known, documented);
            if (fit > bestFit) {
                best = child;
                bestFit = fit;
            }
        }
        return best;
    }

    /** What all say but one tells none from the others: «fetus 1», «fetus 2», «other fetus». */
    private Set<String> shared(List<CodeEntry> children, List<SeventhCharacter> characters) {
        Map<String, Integer> counts = new HashMap<>();
        for (CodeEntry child : children) {
            Set.copyOf(stems.apply(meaning(child, characters))).forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < children.size() - 1 || count == 1);
        return new HashSet<>(counts.keySet());
    }

    private static String meaning(CodeEntry child, List<SeventhCharacter> characters) {
        char wanted = child.code().compact().charAt(6);
        for (SeventhCharacter character : characters) {
            if (character.character() == wanted) {
                return character.meaning();
            }
        }
        return child.title();
    }

    /**
     * Words that are documented speak for a character; words that are not, against it, unless they go without saying; those
     * of the header say nothing of it.
     */
    private double fit(String meaning, Set<String> known, Set<String> documented) {
        double fit = 0;
        for (String stem : stems.apply(meaning)) {
            if (known.contains(stem)) {
                continue;
            }
            if (documented.contains(stem)) {
                fit += 2;
            } else if (stem.equals(CLOSED) && isOpen(documented)) {
                fit -= 2;
            } else if (goesWithoutSaying(stem)) {
                fit += 0.5;
            } else {
                fit -= 1;
            }
        }
        return fit;
    }

    /** An open fracture, not one that was reduced openly. */
    private static boolean isOpen(Set<String> documented) {
        return documented.contains("open") && !documented.contains("reduct");
    }

    private static boolean goesWithoutSaying(String stem) {
        return switch (stem) {
            case "initial", "encounter", "closed", "routine", "healing", "unspecified", "!applicable" -> true;
            default -> false;
        };
    }
}
