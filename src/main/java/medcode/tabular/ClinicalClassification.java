package medcode.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.index.OpenTable;

/** Which categories of the Clinical Classifications Software Refined a diagnosis belongs to. */
public final class ClinicalClassification {
    private final OpenTable table;

    public ClinicalClassification(OpenTable table) {
        this.table = table;
    }

    /**
     * A category of a diagnosis.
     *
     * @param title empty where the titles are not loaded
     * @param defaultFor the settings ({@code inpatient}, {@code outpatient}) in which it is the one for a first diagnosis
     */
    public record Category(String name, String title, List<String> defaultFor) {

        private String words() {
            String words = title.isEmpty() ? name : name + " " + title;
            return defaultFor.isEmpty() ? words : words + " (default, " + String.join(" and ", defaultFor) + ")";
        }
    }

    /** In the order of the table. */
    public List<Category> categories(Code code, LocalDate date) {
        List<Category> categories = new ArrayList<>();
        List<ReferenceRow> rows = table.rows(code.compact(), date);
        for (ReferenceRow row : rows) {
            if (row.relation().equals("category")) {
                String name = row.values().get(0);
                categories.add(new Category(name, title(name, date), defaultFor(name, rows)));
            }
        }
        return categories;
    }

    private String title(String category, LocalDate date) {
        for (ReferenceRow row : table.rows(category, date)) {
            if (row.relation().equals("title")) {
                return row.values().get(0);
            }
        }
        return "";
    }

    private static List<String> defaultFor(String category, List<ReferenceRow> rows) {
        List<String> settings = new ArrayList<>();
        for (ReferenceRow row : rows) {
            if (row.relation().equals("default") && row.values().get(1).equals(category)) {
                settings.add(row.values().get(0));
            }
        }
        return settings;
    }

    List<Statement> statements(Code code, LocalDate date) {
        List<Statement> statements = new ArrayList<>();
        for (Category category : categories(code, date)) {
            statements.add(Statement.of(
                    category.words(),
                    "category",
                    category.name(),
                    "title",
                    category.title(),
                    "defaultFor",
                    category.defaultFor()));
        }
        return statements;
    }
}
