package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.lexicon.Memory;
import medcode.lexicon.Stems;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCondition;
import medcode.suggest.phrase.CategoryCodes;
import medcode.suggest.phrase.NonessentialModifiers;
import medcode.suggest.phrase.OpenTitle;

/**
 * Combination codes that the Tabular List has beside a code: one whose title says «with» what another condition is, and
 * takes back nothing that is documented (guideline I.B.9).
 */
final class TitleLinks {
    private static final List<String> LINKS = List.of(" with ", " due to ", " in ");

    /** That a condition complicates something does not say which complications it has. */
    private static final String COMPLICATION = "complicat";

    private final CategoryCodes codes;
    private final Stems stems;
    private final Memory<Code, List<Joint>> known = new Memory<>(this::joints);

    TitleLinks(CodeTable table, Stems stems) {
        this.codes = new CategoryCodes(table);
        this.stems = stems;
    }

    /**
     * A code whose title joins its condition to something.
     *
     * @param before the stems before the link
     * @param behind those behind it that say something
     */
    record Joint(CodeEntry entry, Set<String> whole, Set<String> before, Set<String> behind) {

        /**
         * How many words it adds to a condition that another one holds all of; 0 where it does not combine the two, as hemorrhoids
         * «(bleeding)», whether or not they bleed, are not the bleeding of something else.
         */
        private int added(Set<String> own, Set<String> other, Set<String> named) {
            Set<String> added = new HashSet<>(behind);
            added.removeAll(own);
            boolean says = added.stream().anyMatch(stem -> named.contains(stem) && !stem.startsWith(COMPLICATION));
            boolean keeps = own.stream().allMatch(stem -> whole.contains(stem) || goesWithoutSaying(stem));
            return says && keeps && own.containsAll(before) && other.containsAll(added) ? added.size() : 0;
        }
    }

    /** The codes of a code's category whose titles join it to something. */
    List<Joint> beside(Coded main) {
        return known.of(main.code().category());
    }

    private List<Joint> joints(Code category) {
        List<Joint> joints = new ArrayList<>();
        for (CodeEntry entry : codes.of(category)) {
            String title = entry.title();
            int link = link(title);
            if (link >= 0) {
                Set<String> behind = new HashSet<>(stems.of(title.substring(link)));
                behind.removeIf(TitleLinks::goesWithoutSaying);
                joints.add(new Joint(
                        entry,
                        Set.copyOf(stems.of(title)),
                        Set.copyOf(stems.of(title.substring(0, link))),
                        Set.copyOf(behind)));
            }
        }
        return List.copyOf(joints);
    }

    /** The one of these codes that holds both; empty where none does. */
    Optional<CodeEntry> between(Coded main, List<Joint> beside, StatedCondition other) {
        Set<String> own = new HashSet<>(stems.of(main.candidate().title()));
        Set<String> named = new HashSet<>(other.condition().stated());
        named.addAll(stems.of(OpenTitle.said(other.coded().candidate().title())));
        named.addAll(stems.of(NonessentialModifiers.without(
                String.join(" ", other.coded().candidate().trail()))));
        CodeEntry best = null;
        int most = 0;
        for (Joint joint : beside) {
            int added = joint.added(own, other.condition().known(), named);
            if (added > most) {
                best = joint.entry;
                most = added;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int link(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        int first = -1;
        for (String link : LINKS) {
            int at = lower.indexOf(link);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private static boolean goesWithoutSaying(String stem) {
        return Stems.isAbsent(stem) || stem.equals("unspecified");
    }
}
