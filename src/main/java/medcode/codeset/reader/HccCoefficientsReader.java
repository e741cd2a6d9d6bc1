package medcode.codeset.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.ReferenceTable;
import medcode.input.BadInput;

/**
 * Reads what a condition category, or anything else that a risk score adds up, counts in each segment of a model. Relation
 * {@code coefficient}: of a category (key {@code CMS-HCC V28 37}) with the values segment, such as {@code CNA}, and number;
 * of other variables (key model and variable) with the number alone.
 */
final class HccCoefficientsReader extends ReferenceCsvReader {
    /** The segment, then one category; interactions of two are variables of their own. */
    private static final Pattern OF_CATEGORY = Pattern.compile("(?!.*HCC.*HCC)(\\w+?)_(?:RX)?HCC([0-9]+)");

    HccCoefficientsReader() {
        super(ReferenceTable.HCC, "HCC coefficients", "coefficient", "value", "model_domain", "model_version");
    }

    @Override
    void row(List<String> cells, CsvRows rows, CodeTableSink sink) throws BadInput {
        String variable = cells.get(0);
        String model = HccModel.of(cells.get(2), cells.get(3));
        String value = number(cells.get(1), rows);
        Matcher category = OF_CATEGORY.matcher(variable);
        if (category.matches()) {
            sink.reference(
                    always(HccModel.category(model, category.group(2)), "coefficient", category.group(1), value));
        } else {
            sink.reference(always(model + " " + variable, "coefficient", value));
        }
    }

    private String number(String cell, CsvRows rows) throws BadInput {
        try {
            return new BigDecimal(cell).toPlainString();
        } catch (NumberFormatException none) {
            throw wrong(rows);
        }
    }
}
