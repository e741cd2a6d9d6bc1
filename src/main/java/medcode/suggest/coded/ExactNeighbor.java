package medcode.suggest.coded;

import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.lexicon.Stems;
import medcode.suggest.phrase.DefaultChild;
import medcode.suggest.phrase.OpenTitle;

/** The neighbor of a code that leaves a condition open which calls it as the condition's own code does: end stage renal disease. */
public final class ExactNeighbor {

    private final CodeTable table;
    private final Stems stems;

    public ExactNeighbor(CodeTable table, Stems stems) {
        this.table = table;
        this.stems = stems;
    }

    /** The neighbor for one of the conditions, else the code itself. */
    public CodeEntry of(CodeEntry entry, List<Coded> conditions) {
        Optional<CodeEntry> header = entry.parent().flatMap(table::find);
        boolean open = OpenTitle.is(entry.title()) && header.isPresent();
        for (Coded condition : open ? conditions : List.<Coded>of()) {
            String title = condition.candidate().title();
            Optional<CodeEntry> exact = OpenTitle.is(title) ? Optional.empty() : naming(title, header.get());
            if (exact.isPresent()) {
                return exact.get();
            }
        }
        return entry;
    }

    private Optional<CodeEntry> naming(String title, CodeEntry header) {
        List<String> words = stems.of(title);
        return header.children().stream()
                .flatMap(child -> table.find(child).stream())
                .filter(entry -> entry.billable()
                        && !DefaultChild.isUnspecified(entry)
                        && stems.of(entry.title()).containsAll(words))
                .findFirst();
    }
}
