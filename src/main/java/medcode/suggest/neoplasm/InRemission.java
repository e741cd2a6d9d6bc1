package medcode.suggest.neoplasm;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.codeset.CodeTable;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleNeighbor;

/**
 * A lymphoma that is in remission has the code for that, wherever it was (guideline I.C.2.s): «lymphoma of the spleen, in
 * remission».
 */
public final class InRemission {
    private static final Pattern SAID =
            Pattern.compile("(?i)(?<!\\bnot )(?<!\\bnever )\\bin (?:complete |full |clinical )?remission\\b");

    private static final String IN = "in ";
    private static final String REMISSION = "remission";
    private static final String NEOPLASM = "C";
    private static final String AUTHORITY = "guideline I.C.2.s";

    private final TitleNeighbor neighbors;

    public InRemission(CodeTable table) {
        this.neighbors = new TitleNeighbor(table);
    }

    /** The same codes, each of a site as its neighbor in remission where its own words say so. */
    public List<Coded> with(List<Coded> coded) {
        return coded.stream().map(one -> remission(one).orElse(one)).toList();
    }

    private Optional<Coded> remission(Coded one) {
        boolean meant = one.code().compact().startsWith(NEOPLASM)
                && !one.candidate().title().contains(REMISSION)
                && SAID.matcher(one.problem().text()).find();
        return meant
                ? neighbors.titled(one, title -> title.endsWith(IN + REMISSION)).map(found -> found.obeying(AUTHORITY))
                : Optional.empty();
    }
}
