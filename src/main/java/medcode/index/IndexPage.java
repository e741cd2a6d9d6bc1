package medcode.index;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.IndexEntry;

/**
 * A main term of the Alphabetic Index, or of one of its tables, with every line below it, or one of its subterms with
 * what is below that.
 *
 * @param lines the main term or subterm first, then the lines below it as printed
 */
public record IndexPage(List<IndexEntry> lines) {

    public IndexPage {
        lines = List.copyOf(lines);
    }

    /** The line that the page is about. */
    public IndexEntry head() {
        return lines.get(0);
    }

    public IndexEntry.Table table() {
        return head().table();
    }

    /** The part of the page below a subterm, the one nearest to the head; null where there is no such subterm. */
    IndexPage below(String subterm) {
        String wanted = IndexPages.normalized(subterm);
        int best = -1;
        for (int i = 1; i < lines.size(); i++) {
            boolean nearer = best < 0 || lines.get(i).level() < lines.get(best).level();
            if (nearer && isNamed(lines.get(i), wanted)) {
                best = i;
            }
        }
        return best < 0 ? null : new IndexPage(part(best));
    }

    private static boolean isNamed(IndexEntry line, String wanted) {
        String title = IndexPages.normalized(line.path().get(line.level()).essential());
        return IndexPages.likeness(title, wanted) > 0;
    }

    private List<IndexEntry> part(int start) {
        List<IndexEntry> part = new ArrayList<>();
        part.add(lines.get(start));
        for (int i = start + 1;
                i < lines.size() && lines.get(i).level() > lines.get(start).level();
                i++) {
            part.add(lines.get(i));
        }
        return part;
    }
}
