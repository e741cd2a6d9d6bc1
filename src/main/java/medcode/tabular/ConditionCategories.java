package medcode.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.index.OpenTable;

/** Which condition categories (HCC) of CMS's risk adjustment models a diagnosis belongs to. */
public final class ConditionCategories {
    /** The segment that is shown where nothing is known of the patient, of each kind of model. */
    private static final Map<String, String> USUAL_SEGMENTS = Map.of(
            "CNA", "community, non-dual, aged",
            "DI", "dialysis",
            "CE", "community",
            "Rx_CE_NoLowAged", "community, not low income, aged");

    private final OpenTable table;

    public ConditionCategories(OpenTable table) {
        this.table = table;
    }

    /** In the order of the table. */
    public List<ConditionCategory> categories(Code code, LocalDate date) {
        List<ConditionCategory> categories = new ArrayList<>();
        for (ReferenceRow row : table.rows(code.compact(), date)) {
            if (row.relation().equals("category")) {
                categories.add(category(row.values().get(0), row.values().get(1)));
            }
        }
        return categories;
    }

    private ConditionCategory category(String model, String number) {
        String label = "";
        List<ConditionCategory.Coefficient> coefficients = new ArrayList<>();
        List<String> outranks = new ArrayList<>();
        for (ReferenceRow row : table.rows(model + " " + number)) {
            List<String> values = row.values();
            switch (row.relation()) {
                case "label" -> label = values.get(0);
                case "outranks" -> outranks.add(values.get(0));
                case "coefficient" ->
                    coefficients.add(new ConditionCategory.Coefficient(values.get(0), new BigDecimal(values.get(1))));
                default -> {}
            }
        }
        return new ConditionCategory(model, number, label, coefficients, outranks);
    }

    /** By models, newest version first; in words the newest at length, the older ones together. */
    List<Statement> statements(Code code, LocalDate date) {
        List<ConditionCategory> categories = categories(code, date);
        categories.sort((one, other) -> {
            int order = one.family().compareTo(other.family());
            return order != 0 ? order : other.version().compareTo(one.version());
        });
        Map<String, String> newest = new LinkedHashMap<>();
        for (ConditionCategory category : categories) {
            newest.merge(category.family(), category.version(), (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
        List<Statement> statements = new ArrayList<>();
        List<String> older = new ArrayList<>();
        for (ConditionCategory category : categories) {
            boolean current = newest.get(category.family()).equals(category.version());
            statements.add(statement(category, current ? words(category) : ""));
            if (!current) {
                older.add(category.number() + " in " + category.model());
            }
        }
        if (!older.isEmpty()) {
            statements.add(Statement.of("older models: " + String.join(", ", older)));
        }
        if (!categories.isEmpty()) {
            statements.add(Statement.of("coefficients of all segments: --format jsonl"));
        }
        return statements;
    }

    private static Statement statement(ConditionCategory category, String words) {
        List<BigDecimal> usual = category.coefficients(usualSegment(category));
        List<Object> coefficients = new ArrayList<>();
        for (ConditionCategory.Coefficient coefficient : category.coefficients()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("segment", coefficient.segment());
            fields.put("value", coefficient.value());
            coefficients.add(fields);
        }
        return Statement.of(
                words,
                "model",
                category.model(),
                "category",
                category.number(),
                "label",
                category.label(),
                "coefficient",
                usual.size() == 1 ? usual.get(0) : null,
                "coefficients",
                coefficients,
                "outranks",
                category.outranks());
    }

    private static String words(ConditionCategory category) {
        StringBuilder words = new StringBuilder(category.model() + ": " + category.number());
        if (!category.label().isEmpty()) {
            words.append(' ').append(category.label());
        }
        String segment = usualSegment(category);
        if (!segment.isEmpty()) {
            List<String> numbers = category.coefficients(segment).stream()
                    .map(BigDecimal::toPlainString)
                    .toList();
            words.append("; ").append(String.join(" or ", numbers));
            words.append(" (").append(USUAL_SEGMENTS.get(segment)).append(')');
        }
        if (!category.outranks().isEmpty()) {
            words.append("; outranks ").append(String.join(", ", category.outranks()));
        }
        return words.toString();
    }

    /** The segment to show first; empty where the category has none of the usual ones. */
    private static String usualSegment(ConditionCategory category) {
        for (ConditionCategory.Coefficient coefficient : category.coefficients()) {
            if (USUAL_SEGMENTS.containsKey(coefficient.segment())) {
                return coefficient.segment();
            }
        }
        return "";
    }
}
