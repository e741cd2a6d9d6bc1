package medcode.index;

import java.util.List;

/** A way through the Alphabetic Index or one of its tables that leads to a code. */
public record IndexPath(EntryTerm.Origin origin, List<String> trail) {

    public IndexPath {
        trail = List.copyOf(trail);
    }
}
