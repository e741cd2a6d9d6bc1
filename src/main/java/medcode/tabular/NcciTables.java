package medcode.tabular;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.CodePair;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.index.OpenPairs;
import medcode.index.OpenTable;
import medcode.index.Store;

/** The tables of the National Correct Coding Initiative that answer for one date. */
public final class NcciTables {
    private final List<OpenTable> tables;
    private final List<OpenPairs> pairs;
    private final LocalDate date;

    private NcciTables(List<OpenTable> tables, List<OpenPairs> pairs, LocalDate date) {
        this.tables = List.copyOf(tables);
        this.pairs = List.copyOf(pairs);
        this.date = date;
    }

    /** Opens releases of {@link ReferenceTable#isNcci tables of NCCI}. */
    public static NcciTables open(Store store, List<Release> releases, LocalDate date) throws IOException {
        List<OpenTable> tables = new ArrayList<>();
        List<OpenPairs> pairs = new ArrayList<>();
        for (Release release : releases) {
            if (((ReferenceTable) release.publication()).isOfPairs()) {
                pairs.add(store.openPairs(release));
            } else {
                tables.add(store.openTable(release));
            }
        }
        return new NcciTables(tables, pairs, date);
    }

    /** What the tables say of a code (upper case), which need not be in any code set that is loaded. */
    public NcciFacts of(String code) {
        List<NcciFacts.Units> units = new ArrayList<>();
        List<NcciFacts.AddOn> addOnTo = new ArrayList<>();
        List<NcciFacts.AddOn> addOns = new ArrayList<>();
        for (OpenTable table : tables) {
            for (ReferenceRow row : table.rows(code, date)) {
                switch (row.relation()) {
                    case "mue" -> units.add(NcciFacts.Units.of(table.release(), row));
                    case "add-on-to" -> addOnTo.add(NcciFacts.AddOn.of(table.release(), row));
                    case "has-add-on" -> addOns.add(NcciFacts.AddOn.of(table.release(), row));
                    default -> throw new IllegalStateException(row.relation());
                }
            }
        }
        List<NcciFacts.Pairs> edits = new ArrayList<>();
        for (OpenPairs table : pairs) {
            NcciFacts.Pairs of =
                    new NcciFacts.Pairs(table.release(), table.withColumn1(code, date), table.withColumn2(code, date));
            if (!of.column1().isEmpty() || !of.column2().isEmpty()) {
                edits.add(of);
            }
        }
        return new NcciFacts(code, units, addOnTo, addOns, edits);
    }

    /** What each table of pairs says of two codes, with edits that are no longer in force; empty where none is loaded. */
    public List<PairHistory> between(String one, String other) {
        List<PairHistory> histories = new ArrayList<>();
        for (OpenPairs table : pairs) {
            histories.add(new PairHistory(table.release(), table.history(one, other)));
        }
        return histories;
    }

    /** The edits that one table has or had of two codes, whichever of them is column 1. */
    public record PairHistory(Release table, List<CodePair> edits) {

        public PairHistory {
            edits = List.copyOf(edits);
        }
    }

    /** The date that the tables answer for. */
    public LocalDate date() {
        return date;
    }
}
