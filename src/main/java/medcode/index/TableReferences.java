package medcode.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexTitle;

/**
 * The rows that a row of the neoplasm table borrows from another one: «forearm, see also Neoplasm, skin, limb, upper» has the
 * kinds of carcinoma that stand there, and a row that says «see» has that row too.
 */
final class TableReferences {
    /** References to larger parts of the table are left to the coder. */
    private static final int MOST_ROWS = 40;

    private static final String TABLE = "neoplasm";
    private static final Pattern OPEN = Pattern.compile(" (?:NOS|NEC)$");

    private final IndexTree.Node table;

    TableReferences(IndexTree.Node table) {
        this.table = table;
    }

    /** The rows behind a row's references, under its own path. */
    List<IndexEntry> of(IndexTree.Node from) {
        List<IndexEntry> rows = new ArrayList<>();
        boolean replaced = !from.entry().see().isEmpty();
        for (IndexTree.Node target :
                targets(replaced ? from.entry().see() : from.entry().seeAlso())) {
            if (!target.entry().equals(from.entry()) && target.size() <= MOST_ROWS) {
                List<IndexTitle> path = from.entry().path();
                if (replaced) {
                    rows.add(at(path, target.entry(), target.entry().cells()));
                }
                below(path, target, new Kin(from.entry().cells(), target.entry().cells()), rows);
            }
        }
        return rows;
    }

    /** The columns of a row and of the one that it refers to. */
    private record Kin(List<String> own, List<String> other) {

        /** A row that is one of the «other parts» of what it refers to stays so: C44.309 beside C44.300 makes C44.319 of C44.310. */
        List<String> of(List<String> below) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < below.size(); i++) {
                String cell = below.get(i);
                boolean kin = i < own.size() && i < other.size() && differInLast(own.get(i), other.get(i));
                boolean follows = kin && !cell.isEmpty() && last(cell) == last(other.get(i));
                cells.add(follows ? cell.substring(0, cell.length() - 1) + last(own.get(i)) : cell);
            }
            return cells;
        }

        private static boolean differInLast(String one, String other) {
            int length = one.length();
            return length > 1
                    && length == other.length()
                    && last(one) != last(other)
                    && one.regionMatches(0, other, 0, length - 1);
        }

        private static char last(String cell) {
            return cell.charAt(cell.length() - 1);
        }
    }

    private static void below(List<IndexTitle> path, IndexTree.Node target, Kin kin, List<IndexEntry> rows) {
        for (IndexTree.Node child : target.children()) {
            List<IndexTitle> own = new ArrayList<>(path);
            own.add(child.entry().path().get(child.entry().level()));
            rows.add(at(own, child.entry(), kin.of(child.entry().cells())));
            below(own, child, kin, rows);
        }
    }

    private static IndexEntry at(List<IndexTitle> path, IndexEntry row, List<String> cells) {
        return new IndexEntry(
                row.table(),
                path,
                row.code(),
                row.manifestation(),
                row.see(),
                row.seeAlso(),
                row.seeCategory(),
                row.subcategory(),
                row.use(),
                cells);
    }

    private List<IndexTree.Node> targets(String reference) {
        String[] steps = reference.split(",");
        boolean leads = steps.length > 1 && key(steps[0]).equals(TABLE);
        List<IndexTree.Node> here = leads ? List.of(table) : List.of();
        for (int i = 1; i < steps.length; i++) {
            here = below(here, key(steps[i]));
        }
        return here;
    }

    private static List<IndexTree.Node> below(List<IndexTree.Node> nodes, String step) {
        List<IndexTree.Node> below = new ArrayList<>();
        for (IndexTree.Node node : nodes) {
            node.children().stream().filter(child -> answers(child, step)).forEach(below::add);
        }
        return below;
    }

    private static boolean answers(IndexTree.Node child, String step) {
        for (String variant : OPEN.matcher(child.title().strip()).replaceAll("").split(",")) {
            if (key(variant).equals(step)) {
                return true;
            }
        }
        return false;
    }

    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
