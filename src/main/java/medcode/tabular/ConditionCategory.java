package medcode.tabular;

import java.math.BigDecimal;
import java.util.List;

/**
 * A condition category (HCC) of a risk adjustment model.
 *
 * @param model {@code CMS-HCC V28}
 * @param label empty where the labels are not loaded
 * @param coefficients in the table's order; a segment may have more than one, for kinds of plan that the table does not name
 * @param outranks the categories of the same model that count no more beside this one
 */
public record ConditionCategory(
        String model, String number, String label, List<Coefficient> coefficients, List<String> outranks) {

    public ConditionCategory {
        coefficients = List.copyOf(coefficients);
        outranks = List.copyOf(outranks);
    }

    /** What a category adds to the risk score in one segment of the model, such as {@code CNA}. */
    public record Coefficient(String segment, BigDecimal value) {}

    /** {@code CMS-HCC} of {@code CMS-HCC V28}. */
    String family() {
        return model.substring(0, Math.max(0, model.lastIndexOf(' ')));
    }

    String version() {
        return model.substring(model.lastIndexOf(' ') + 1);
    }

    /** The coefficients of one segment. */
    public List<BigDecimal> coefficients(String segment) {
        return coefficients.stream()
                .filter(coefficient -> coefficient.segment().equals(segment))
                .map(Coefficient::value)
                .toList();
    }
}
