package medcode.codeset.reader;

import java.util.List;
import medcode.codeset.ReferenceTable;
import medcode.input.BadInput;

/**
 * Reads which condition categories of CMS's risk adjustment models a diagnosis belongs to. Relation {@code category},
 * values the model ({@code CMS-HCC V28}) and the category's number.
 */
final class HccMappingReader extends ReferenceCsvReader {

    HccMappingReader() {
        super(ReferenceTable.HCC, "HCC mapping", "diagnosis_code", "cc", "model_name");
    }

    @Override
    void row(List<String> cells, CsvRows rows, CodeTableSink sink) throws BadInput {
        if (!CodeShape.isNumber(cells.get(1)) || cells.get(2).isEmpty()) {
            throw wrong(rows);
        }
        sink.reference(always(diagnosis(cells.get(0), rows), "category", HccModel.of(cells.get(2)), cells.get(1)));
    }
}
