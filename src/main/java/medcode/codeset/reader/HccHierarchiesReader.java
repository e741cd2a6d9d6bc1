package medcode.codeset.reader;

import java.util.List;
import medcode.codeset.ReferenceTable;
import medcode.input.BadInput;

/**
 * Reads which condition category drops which of the same model. Key model and category ({@code CMS-HCC V28 36}), relation
 * {@code outranks}, value the category that counts no more beside it.
 */
final class HccHierarchiesReader extends ReferenceCsvReader {

    HccHierarchiesReader() {
        super(
                ReferenceTable.HCC,
                "HCC hierarchies",
                "cc_parent",
                "cc_child",
                "model_domain",
                "model_version",
                "model_fullname");
    }

    @Override
    void row(List<String> cells, CsvRows rows, CodeTableSink sink) throws BadInput {
        String parent = cells.get(0);
        String child = cells.get(1);
        if (!CodeShape.isNumber(parent) || !CodeShape.isNumber(child)) {
            throw wrong(rows);
        }
        String model = HccModel.of(cells.get(2), cells.get(3));
        sink.reference(always(HccModel.category(model, parent), "outranks", child));
    }
}
