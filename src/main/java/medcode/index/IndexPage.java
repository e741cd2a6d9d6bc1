package medcode.index;

import java.util.List;
import medcode.codeset.IndexEntry;

/**
 * A main term of the Alphabetic Index, or of one of its tables, with every line below it.
 *
 * @param lines the main term first, then its subterms as printed
 */
public record IndexPage(List<IndexEntry> lines) {

    public IndexPage {
        lines = List.copyOf(lines);
    }

    public IndexEntry mainTerm() {
        return lines.get(0);
    }

    public IndexEntry.Table table() {
        return mainTerm().table();
    }
}
