package medcode.codeset.reader;

import java.util.List;
import medcode.codeset.ReferenceTable;
import medcode.input.BadInput;

/**
 * Reads the titles of the categories of the Clinical Classifications Software Refined. Relation {@code title}, key the
 * category, value its title. A row {@code End of Content} ends the list.
 */
final class CcsrCategoriesReader extends ReferenceCsvReader {
    private static final String END = "End of Content";

    CcsrCategoriesReader() {
        super(
                ReferenceTable.CCSR,
                "CCSR categories",
                "chapter_abbr",
                "chapter_number",
                "chapter_desc",
                "CCSR_category_code",
                "CCSR_category_desc");
    }

    @Override
    void row(List<String> cells, CsvRows rows, CodeTableSink sink) throws BadInput {
        String category = cells.get(3);
        if (category.equals(END)) {
            return;
        }
        if (category.isEmpty() || cells.get(4).isEmpty()) {
            throw wrong(rows);
        }
        sink.reference(always(category, "title", cells.get(4)));
    }
}
