package medcode.claim.reader;

import medcode.claim.Place;

/** Where the cells of a table stand in its records, by RFC 4180. */
final class TableLayout implements CodeLayout {
    private final char separator;

    TableLayout(char separator) {
        this.separator = separator;
    }

    @Override
    public boolean isOpen(String part) {
        return cell(part, Integer.MAX_VALUE).open();
    }

    @Override
    public Bounds bounds(FilePart part, Place place) {
        Cell cell = cell(part.text(), place.column());
        return new Bounds(cell.start(), cell.end());
    }

    /**
     * Where a cell stands, its quotes included.
     *
     * @param open true where it has a quote that does not close
     */
    private record Cell(int start, int end, boolean open) {}

    /** The cell of a column, from 1; the last where there are fewer. */
    private Cell cell(String record, int column) {
        int start = 0;
        int number = 1;
        boolean quoted = false;
        for (int i = 0; i < record.length(); i++) {
            char letter = record.charAt(i);
            if (letter == '"' && (quoted || i == start)) {
                quoted = !quoted || (i + 1 < record.length() && record.charAt(i + 1) == '"');
                i += quoted && i > start ? 1 : 0;
            } else if (letter == separator && !quoted) {
                if (number == column) {
                    return new Cell(start, i, false);
                }
                number++;
                start = i + 1;
            }
        }
        return new Cell(start, number == column || column == Integer.MAX_VALUE ? record.length() : start, quoted);
    }
}
