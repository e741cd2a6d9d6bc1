package medcode.tabular;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.index.CodeHistory;
import medcode.index.OpenTable;
import medcode.index.Store;
import medcode.index.UnusableRelease;

/**
 * The reference tables that answer for a date.
 *
 * @param open at most one release of each published table, and all of a site's own
 * @param lapsed the newest release of each table that is loaded, but not for the date that was asked for
 */
public record ReferenceTables(List<OpenTable> open, List<Release> lapsed) {
    public ReferenceTables {
        open = List.copyOf(open);
        lapsed = List.copyOf(lapsed);
    }

    /**
     * Opens the tables of a store for a date, those of NCCI left out.
     *
     * @param strictly true where the date was asked for; else of a table that has none in force the newest is taken
     * @param unusable is told of a table that is damaged, which is then left out
     */
    public static ReferenceTables of(Store store, LocalDate date, boolean strictly, Consumer<UnusableRelease> unusable)
            throws IOException {
        List<OpenTable> open = new ArrayList<>();
        List<Release> lapsed = new ArrayList<>();
        for (ReferenceTable table : ReferenceTable.values()) {
            if (table.isNcci()) {
                continue;
            }
            try {
                List<Release> answering = answering(table, store, date, strictly);
                for (Release release : answering) {
                    open.add(store.openTable(release));
                }
                if (answering.isEmpty()) {
                    store.newest(table).ifPresent(lapsed::add);
                }
            } catch (UnusableRelease damaged) {
                unusable.accept(damaged);
            }
        }
        return new ReferenceTables(open, lapsed);
    }

    /** Of a published table the one in force; of a site's own tables all. */
    private static List<Release> answering(ReferenceTable table, Store store, LocalDate date, boolean strictly)
            throws IOException {
        if (table == ReferenceTable.SITE) {
            return store.tables().stream()
                    .filter(release -> release.isOf(table))
                    .toList();
        }
        return store.answering(table, date, strictly).map(List::of).orElse(List.of());
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

    /** As {@link #groupings}, and the tables that are loaded, but not for the date. */
    public List<Grouping> all(Code code, LocalDate date, CodeHistory history) {
        List<Grouping> all = new ArrayList<>(groupings(code, date, history));
        all.addAll(lapsed(code, date));
        return all;
    }

    List<Grouping> lapsed(Code code, LocalDate date) {
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
            case SITE -> new SiteStatements(table).statements(code, date);
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
