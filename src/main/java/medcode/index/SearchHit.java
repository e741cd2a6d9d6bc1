package medcode.index;

import java.util.List;
import medcode.codeset.CodeEntry;

/**
 * A code that answers a search.
 *
 * @param score from 0 to 1
 * @param origin of the entry term that says it best
 * @param trail of that entry term: an index path, an inclusion term or the title
 */
public record SearchHit(CodeEntry entry, double score, EntryTerm.Origin origin, List<String> trail) {

    public SearchHit {
        trail = List.copyOf(trail);
    }
}
