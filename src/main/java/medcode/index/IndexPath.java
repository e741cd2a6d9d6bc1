package medcode.index;

import java.util.List;

/** A way through the Alphabetic Index or one of its tables that leads to a code. */
public record IndexPath(EntryTerm.Origin origin, List<String> trail) {

    public IndexPath {
        trail = List.copyOf(trail);
    }

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof IndexPath path && origin == path.origin && trail.equals(path.trail);
    }

    @Override
    public int hashCode() {
        return trail.hashCode();
    }
}
