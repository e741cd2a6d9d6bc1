package medcode.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.lexicon.Stems;

/**
 * Combination codes that the Tabular List has beside a code: one whose title says «with» what another condition is, and
 * takes back nothing that is documented (guideline I.B.9).
 */
final class TitleLinks {
    private static final List<String> LINKS = List.of(" with ", " due to ", " in ");

    /** That a condition complicates something does not say which complications it has. */
    private static final String COMPLICATION = "complicat";

    private final CodeTable table;
    private final Stems stems;

    TitleLinks(CodeTable table, Stems stems) {
        this.table = table;
        this.stems = stems;
    }

    /** The codes of a code's category whose titles join it to something. */
    List<CodeEntry> beside(Coded main) {
        return billable(main.code().category()).stream()
                .filter(entry -> link(entry.title()) >= 0)
                .toList();
    }

    /** The one of these codes that holds both; empty where none does. */
    Optional<CodeEntry> between(Coded main, List<CodeEntry> beside, Set<String> other) {
        Set<String> own = new HashSet<>(stems.of(main.candidate().title()));
        CodeEntry best = null;
        int most = 0;
        for (CodeEntry entry : beside) {
            int added = added(entry.title(), own, other);
            if (added > most) {
                best = entry;
                most = added;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many words a title adds behind its link that the other condition holds all of; 0 where it does not combine the two. */
    private int added(String title, Set<String> own, Set<String> other) {
        int link = link(title);
        Set<String> whole = new HashSet<>(stems.of(title));
        Set<String> added = new HashSet<>(stems.of(title.substring(link)));
        added.removeAll(own);
        added.removeIf(TitleLinks::goesWithoutSaying);
        Set<String> before = new HashSet<>(stems.of(title.substring(0, link)));
        before.removeAll(own);
        boolean keeps = own.stream().allMatch(stem -> whole.contains(stem) || goesWithoutSaying(stem));
        boolean says = added.stream().anyMatch(stem -> !stem.startsWith(COMPLICATION));
        return says && keeps && before.isEmpty() && other.containsAll(added) ? added.size() : 0;
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

    private List<CodeEntry> billable(Code category) {
        List<CodeEntry> found = new ArrayList<>();
        List<Code> open = new ArrayList<>(List.of(category));
        while (!open.isEmpty()) {
            table.find(open.remove(open.size() - 1)).ifPresent(entry -> {
                if (entry.billable()) {
                    found.add(entry);
                }
                open.addAll(entry.children());
            });
        }
        return found;
    }
}
