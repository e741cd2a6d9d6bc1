package medcode.note.reader;

import java.util.ArrayList;
import java.util.List;

/** Writes the rows of a table as lines. */
final class TableText {
    /** A table of more columns is read on, but its cells go unnamed. */
    static final int MOST_COLUMNS = 200;

    private List<List<Run>> names = List.of();

    /** The lines of a row of the table's head; the last one names the cells below. */
    List<Run> head(List<List<Run>> cells) {
        names = cells;
        return line(cells, List.of());
    }

    /** The line of a row; a row with one cell is a block of its own, as tables that only set a page out have them. */
    List<Run> row(List<List<Run>> cells) {
        return line(cells, cells.size() == names.size() ? names : List.of());
    }

    private static List<Run> line(List<List<Run>> cells, List<List<Run>> names) {
        List<Run> line = new ArrayList<>();
        line.add(Run.LINE);
        boolean single = cells.stream().filter(cell -> !isBlank(cell)).count() < 2;
        boolean first = true;
        for (int i = 0; i < cells.size(); i++) {
            if (isBlank(cells.get(i))) {
                continue;
            }
            if (!first) {
                line.add(Run.CELL);
            }
            if (i > 0 && i < names.size() && !isBlank(names.get(i))) {
                line.addAll(flat(names.get(i)));
                line.add(Run.NAMED);
            }
            line.addAll(single ? cells.get(i) : flat(cells.get(i)));
            first = false;
        }
        line.add(Run.LINE);
        return line;
    }

    private static boolean isBlank(List<Run> cell) {
        return cell.stream().allMatch(Run::isBlank);
    }

    /** The same on one line. */
    private static List<Run> flat(List<Run> cell) {
        return cell.stream().map(run -> run.isMark() ? Run.BLOCK : run).toList();
    }
}
