package medcode.codeset.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.ReferenceTable;
import medcode.input.BadInput;

/**
 * Reads the labels of condition categories. Key model and category ({@code CMS-HCC V28 37}), relation {@code label}, value
 * the label.
 */
final class HccLabelsReader extends ReferenceCsvReader {
    private static final Pattern CATEGORY = Pattern.compile("(?:RX)?HCC([0-9]+)");

    HccLabelsReader() {
        super(ReferenceTable.HCC, "HCC labels", "cc", "label", "model_domain", "model_version", "model_fullname");
    }

    @Override
    void row(List<String> cells, CsvRows rows, CodeTableSink sink) throws BadInput {
        Matcher category = CATEGORY.matcher(cells.get(0));
        if (!category.matches()) {
            throw wrong(rows);
        }
        String model = HccModel.of(cells.get(2), cells.get(3));
        sink.reference(always(HccModel.category(model, category.group(1)), "label", cells.get(1)));
    }
}
