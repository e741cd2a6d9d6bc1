package medcode.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.AxisDefinition;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureRow;
import medcode.codeset.ProcedureTable;

/** The tables and definitions of a release of ICD-10-PCS, memory-mapped; empty for every other release. */
public final class Procedures {
    private static final String TABLES = "procedures.table";
    private static final String DEFINITIONS = "definitions.table";
    private static final int PREFIX = 3;
    private static final int SYSTEM = 2;

    private final KeyedTable tables;
    private final KeyedTable definitions;

    private Procedures(KeyedTable tables, KeyedTable definitions) {
        this.tables = tables;
        this.definitions = definitions;
    }

    static Procedures open(ReleaseFolder folder) throws IOException {
        if (!folder.lists(TABLES)) {
            return new Procedures(null, null);
        }
        folder.with(DEFINITIONS);
        return open(folder.with(TABLES));
    }

    static Procedures open(Path folder) throws IOException {
        Path tables = folder.resolve(TABLES);
        return Files.exists(tables)
                ? new Procedures(KeyedTable.open(tables), KeyedTable.open(folder.resolve(DEFINITIONS)))
                : new Procedures(null, null);
    }

    /** Writes nothing where there is nothing. */
    static void write(List<ProcedureTable> tables, List<AxisDefinition> definitions, Path folder) throws IOException {
        if (tables.isEmpty() && definitions.isEmpty()) {
            return;
        }
        KeyedTableWriter byPrefix = new KeyedTableWriter();
        for (ProcedureTable table : tables) {
            byPrefix.put(table.prefix(), ProcedureRecords.encode(table));
        }
        byPrefix.write(folder.resolve(TABLES));
        KeyedTableWriter byTitle = new KeyedTableWriter();
        for (AxisDefinition definition : definitions) {
            String key = key(definition.section(), definition.place(), definition.title());
            byTitle.put(key, ProcedureRecords.encode(definition));
        }
        byTitle.write(folder.resolve(DEFINITIONS));
    }

    private static String key(char section, int place, String title) {
        return "" + section + place + title;
    }

    /** True where there are no tables. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** The number of tables. */
    int size() {
        return tables == null ? 0 : tables.size();
    }

    /** The table of a code, or of at least three characters of one. */
    public Optional<ProcedureTable> table(String code) {
        int position = isEmpty() || code.length() < PREFIX ? -1 : tables.position(code.substring(0, PREFIX));
        return position < 0 ? Optional.empty() : Optional.of(table(position));
    }

    private ProcedureTable table(int position) {
        return ProcedureRecords.table(tables.key(position), tables.value(position));
    }

    /** Every row with a code that begins so; all rows for no characters. */
    public ProcedureChoice beginning(String prefix) {
        String first = prefix.substring(0, Math.min(prefix.length(), PREFIX));
        List<ProcedureRow> rows = new ArrayList<>();
        int start = isEmpty() ? 0 : tables.position(first);
        for (int i = start < 0 ? -start - 1 : start; i < size() && tables.key(i).startsWith(first); i++) {
            rows.addAll(table(i).rows());
        }
        boolean longer = prefix.length() > ProcedureRow.LENGTH;
        return longer ? new ProcedureChoice(List.of()) : new ProcedureChoice(rows).beginning(prefix);
    }

    /**
     * What the definitions say of the value at a place of a row, where it is the only one.
     *
     * <p>A device is printed with the body system that it is meant in, and with the operation where it is meant in one
     * alone; a service of rehabilitation with the last word of its type where another type has it too.
     */
    public Optional<AxisDefinition> definition(ProcedureRow row, int place) {
        String label = label(row, place);
        String in = " in " + label(row, SYSTEM);
        String operation = label(row, PREFIX);
        String[] titles = {
            label + " for " + operation + in,
            label + in,
            label + " in " + label(row, 1),
            label + " (" + operation.substring(operation.lastIndexOf(' ') + 1) + ")",
            label
        };
        char section = row.axis(1).values().get(0).character();
        for (String title : titles) {
            int position = definitions == null ? -1 : definitions.position(key(section, place, title));
            if (position >= 0) {
                return Optional.of(ProcedureRecords.definition(section, place, title, definitions.value(position)));
            }
        }
        return place == PREFIX ? ofTable(row, section) : Optional.empty();
    }

    private static String label(ProcedureRow row, int place) {
        return row.axis(place).values().get(0).label();
    }

    /** The tables print the definition of their operation themselves. */
    private Optional<AxisDefinition> ofTable(ProcedureRow row, char section) {
        StringBuilder prefix = new StringBuilder();
        for (int place = 1; place <= PREFIX; place++) {
            prefix.append(row.axis(place).values().get(0).character());
        }
        return table(prefix.toString())
                .filter(table -> !table.definition().isEmpty())
                .map(table ->
                        new AxisDefinition(section, PREFIX, label(row, PREFIX), table.definition(), "", List.of()));
    }
}
