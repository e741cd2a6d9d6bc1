package medcode.codeset.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.input.Blanks;

/** The heading of a table, to find cells by the names of their columns. */
final class ColumnNames {
    private final List<String> names = new ArrayList<>();

    ColumnNames(List<String> heading) {
        for (String name : heading) {
            names.add(Blanks.collapsed(name).toLowerCase(Locale.ROOT));
        }
    }

    /** True where a column has each of these names, in lower case. */
    boolean hold(String... wanted) {
        return names.containsAll(List.of(wanted));
    }

    /** The cell below a name; empty where the row ends before it, or no column has the name. */
    String cell(List<String> row, String name) {
        int column = names.indexOf(name);
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }
}
