package medcode.suggest.organism;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.CodeTable;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleNeighbor;
import medcode.suggest.problem.OrganismNames;

/** An infection whose organism stands beside it is not «unspecified»: it is the «other» one of its kind. */
final class OtherOrganisms {
    private static final String OPEN = ", unspecified";
    private static final String OTHER = "other ";
    private static final String BACTERIAL = "bacterial";

    private final TitleNeighbor neighbors;

    OtherOrganisms(CodeTable table) {
        this.neighbors = new TitleNeighbor(table);
    }

    /** The same codes, each bacterial infection followed by its organism as one by a specified bacterium. */
    List<Coded> specified(List<Coded> coded) {
        List<Coded> all = new ArrayList<>(coded);
        for (int at = 0; at + 1 < all.size(); at++) {
            if (all.get(at + 1).candidate().title().contains(OrganismNames.AS_CAUSE)) {
                final int here = at;
                other(all.get(at)).ifPresent(one -> all.set(here, one));
            }
        }
        return all;
    }

    /** The same codes, each bacterial infection as one by a specified bacterium, whose notes may ask for it. */
    List<Coded> asOther(List<Coded> coded) {
        return coded.stream()
                .map(one -> isAlone(one, coded) ? other(one).orElse(one) : one)
                .toList();
    }

    private static boolean isAlone(Coded one, List<Coded> coded) {
        return coded.stream()
                .allMatch(other -> other.equals(one)
                        || !other.code().category().equals(one.code().category()));
    }

    private Optional<Coded> other(Coded infection) {
        String title = infection.candidate().title().toLowerCase(Locale.ROOT);
        if (!title.startsWith(BACTERIAL) || !title.endsWith(OPEN)) {
            return Optional.empty();
        }
        String wanted = OTHER + title.substring(0, title.length() - OPEN.length());
        return neighbors.titled(infection, one -> one.toLowerCase(Locale.ROOT).equals(wanted));
    }
}
