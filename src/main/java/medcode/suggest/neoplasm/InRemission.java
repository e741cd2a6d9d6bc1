package medcode.suggest.neoplasm;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.suggest.coded.Coded;

/**
 * A lymphoma that is in remission has the code for that, wherever it was (guideline I.C.2.s): «lymphoma of the spleen, in
 * remission».
 */
public final class InRemission {
    private static final Pattern SAID =
            Pattern.compile("(?i)(?<!\\bnot )(?<!\\bnever )\\bin (?:complete |full |clinical )?remission\\b");

    private static final String REMISSION = "remission";
    private static final String NEOPLASM = "C";
    private static final String AUTHORITY = "guideline I.C.2.s";

    private final CodeTable table;

    public InRemission(CodeTable table) {
        this.table = table;
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
                ? neighbor(one)
                        .map(entry -> one.instead(one.candidate().at(entry)).obeying(AUTHORITY))
                : Optional.empty();
    }

    private Optional<CodeEntry> neighbor(Coded one) {
        return table.find(one.code()).flatMap(CodeEntry::parent).flatMap(table::find).stream()
                .flatMap(header -> header.children().stream())
                .flatMap(child -> table.find(child).stream())
                .filter(entry -> entry.billable() && entry.title().endsWith("in " + REMISSION))
                .findFirst();
    }
}
