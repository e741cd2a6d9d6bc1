package medcode.codeset.reader;

import java.util.List;
import medcode.codeset.ReferenceTable;
import medcode.input.BadInput;

/**
 * Reads the Clinical Classifications Software Refined as a list of pairs: the CCSR category, the code. Relation
 * {@code category}, value the category; a code may have several. A row {@code End of Content} ends the list.
 */
final class CcsrMappingReader extends ReferenceCsvReader {
    private static final String END = "End of Content";

    CcsrMappingReader() {
        super(ReferenceTable.CCSR, "CCSR mapping", "CCSR_category_code", "vocabulary_id", "code", "code_description");
    }

    @Override
    void row(List<String> cells, CsvRows rows, CodeTableSink sink) throws BadInput {
        if (!cells.get(2).equals(END)) {
            sink.reference(always(diagnosis(cells.get(2), rows), "category", cells.get(0)));
        }
    }
}
