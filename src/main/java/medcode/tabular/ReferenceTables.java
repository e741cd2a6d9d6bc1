package medcode.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.index.CodeHistory;
import medcode.index.OpenTable;

/**
 * The reference tables that answer for a date.
 *
 * @param open at most one release of each table
 * @param lapsed the newest release of each table that is loaded, but not for the date that was asked for
 */
public record ReferenceTables(List<OpenTable> open, List<Release> lapsed) {
    public static final ReferenceTables NONE = new ReferenceTables(List.of(), List.of());

    public ReferenceTables {
        open = List.copyOf(open);
        lapsed = List.copyOf(lapsed);
    }

    public Optional<OpenTable> of(ReferenceTable table) {
        for (OpenTable each : open) {
            if (each.release().isOf(table)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** What the tables say of a code on a date; a table that says nothing is left out, one that has lapsed is named. */
    public List<Grouping> groupings(Code code, LocalDate date, CodeHistory history) {
        List<Grouping> groupings = new ArrayList<>();
        for (OpenTable each : open) {
            ReferenceTable table = (ReferenceTable) each.release().publication();
            if (table.isAbout(code.codeSet())) {
                List<Statement> statements = statements(code, date, each, history);
                if (!statements.isEmpty()) {
                    groupings.add(new Grouping(each.release(), answers(each.release(), table, date), statements));
                }
            }
        }
        return groupings;
    }

    /** The tables about codes of the code's code set that are loaded, but not for the date. */
    public List<Grouping> lapsed(Code code, LocalDate date) {
        List<Grouping> groupings = new ArrayList<>();
        for (Release release : lapsed) {
            if (((ReferenceTable) release.publication()).isAbout(code.codeSet())) {
                Statement none = Statement.of("not looked up for " + date, "date", date.toString());
                groupings.add(new Grouping(release, false, List.of(none)));
            }
        }
        return groupings;
    }

    private static boolean answers(Release release, ReferenceTable table, LocalDate date) {
        return release.inForce(date) || (table.holdsItsPast() && date.isBefore(release.from()));
    }

    private List<Statement> statements(Code code, LocalDate date, OpenTable table, CodeHistory history) {
        return switch ((ReferenceTable) table.release().publication()) {
            case MCE_DIAGNOSES, MCE_PROCEDURES ->
                new MedicareCodeEditor(table, of(ReferenceTable.MCE_AGES)).statements(code, date);
            case CC_MCC -> new Severity(table).statements(code, date);
            case POA_EXEMPT -> new PresentOnAdmission(table).statements(code, date);
            case CCSR -> new ClinicalClassification(table).statements(code, date);
            case HCC -> new ConditionCategories(table).statements(code, date);
            case CONVERSION -> new CodeConversion(table).statements(code, history);
            case GEM -> new EquivalenceMapping(table).statements(code, date);
            default -> plain(table.rows(code.compact(), date));
        };
    }

    private static List<Statement> plain(List<ReferenceRow> rows) {
        List<Statement> statements = new ArrayList<>();
        for (ReferenceRow row : rows) {
            String values = row.values().isEmpty() ? "" : " " + String.join(", ", row.values());
            statements.add(Statement.of(row.relation() + values, "relation", row.relation(), "values", row.values()));
        }
        return statements;
    }
}
