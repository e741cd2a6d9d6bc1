package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import medcode.codeset.CodeSet;

/** Reads the place-of-service codes of CMS as a table of code, name and, where it has one, description. */
final class PlaceOfServiceCsvReader implements CodeTableReader {
    private static final String[] HEADING = {"placeofservicecode", "placeofservicename"};

    @Override
    public String format() {
        return "CMS place-of-service codes, CSV or workbook";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return HeadedRows.begin(sample, HEADING);
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(CodeSet.PLACE_OF_SERVICE, "");
        PlaceOfServiceRows places = new PlaceOfServiceRows(sink);
        try (HeadedRows rows = HeadedRows.open(file, HEADING)) {
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                boolean added = places.add(
                        rows.cell(row, HEADING[0]), rows.cell(row, HEADING[1]), rows.cell(row, "description"));
                if (!added) {
                    throw rows.wrong("not a row of the place-of-service codes (two digits, name, description); "
                            + "the file may be cut off or mixed up, fetch it again");
                }
            }
        }
    }
}
