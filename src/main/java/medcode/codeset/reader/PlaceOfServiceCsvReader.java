package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import medcode.codeset.CodeSet;

/** Reads the place-of-service codes of CMS as a table of code, name and, where it has one, description. */
final class PlaceOfServiceCsvReader implements CodeTableReader {
    private static final String HEADING = "place of service code";
    private static final int DESCRIPTION = 2;

    @Override
    public String format() {
        return "CMS place-of-service codes, CSV or workbook";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return sample.lines().stream()
                .map(CsvRows::heading)
                .anyMatch(cells -> cells.size() > 1 && isHeading(cells.get(0), cells.get(1)));
    }

    private static boolean isHeading(String code, String name) {
        return Blanks.collapsed(code).regionMatches(true, 0, HEADING, 0, HEADING.length())
                && Blanks.collapsed(name).equalsIgnoreCase("place of service name");
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(CodeSet.PLACE_OF_SERVICE, "");
        PlaceOfServiceRows places = new PlaceOfServiceRows(sink);
        try (CsvRows rows = new CsvRows(file)) {
            boolean below = false;
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                if (!below) {
                    below = row.size() > 1 && isHeading(row.get(0), row.get(1));
                } else if (row.size() < DESCRIPTION
                        || !places.add(row.get(0), row.get(1), row.size() > DESCRIPTION ? row.get(DESCRIPTION) : "")) {
                    throw rows.wrong("not a row of the place-of-service codes (two digits, name, description); "
                            + "the file may be cut off or mixed up, fetch it again");
                }
            }
        }
    }
}
