package medcode.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Validity;

/** The rows of a reference table by their keys, memory-mapped; equal rows are kept once. */
final class ReferenceTableFile {
    static final String FILE = "references.table";

    /** Days are counted from here, so that they fit a few bytes; 0 and 1 are the open ends. */
    private static final LocalDate EPOCH = LocalDate.of(1900, 1, 1);

    private static final int OPEN_START = 0;
    private static final int OPEN_END = 1;
    private static final int FIRST_DAY = 2;

    private final KeyedTable table;

    private ReferenceTableFile(KeyedTable table) {
        this.table = table;
    }

    static ReferenceTableFile open(Path folder) throws IOException {
        return new ReferenceTableFile(KeyedTable.open(folder.resolve(FILE)));
    }

    static ReleaseManifest.Counts write(Iterable<ReferenceRow> rows, Path folder) throws IOException {
        int distinct = 0;
        Map<String, List<ReferenceRow>> byKey = new LinkedHashMap<>();
        for (ReferenceRow row : rows) {
            List<ReferenceRow> same = byKey.computeIfAbsent(row.key(), none -> new ArrayList<>(1));
            if (!same.contains(row)) {
                same.add(row);
                distinct++;
            }
        }
        KeyedTableWriter writer = new KeyedTableWriter();
        for (Map.Entry<String, List<ReferenceRow>> key : byKey.entrySet()) {
            writer.put(key.getKey(), encode(key.getValue()));
        }
        writer.write(folder.resolve(FILE));
        return new ReleaseManifest.Counts(writer.size(), 0, 0, 0, distinct);
    }

    private static RecordOutput encode(List<ReferenceRow> rows) {
        RecordOutput out = new RecordOutput().number(rows.size());
        for (ReferenceRow row : rows) {
            out.text(row.relation());
            out.number(number(row.validity().from()))
                    .number(number(row.validity().to()));
            out.number(row.values().size());
            row.values().forEach(out::text);
        }
        return out;
    }

    static int number(LocalDate date) {
        if (date.equals(LocalDate.MIN)) {
            return OPEN_START;
        }
        return date.equals(LocalDate.MAX)
                ? OPEN_END
                : Math.max(FIRST_DAY, (int) (date.toEpochDay() - EPOCH.toEpochDay()) + FIRST_DAY);
    }

    static LocalDate date(int number) {
        return switch (number) {
            case OPEN_START -> LocalDate.MIN;
            case OPEN_END -> LocalDate.MAX;
            default -> EPOCH.plusDays(number - (long) FIRST_DAY);
        };
    }

    int size() {
        return table.size();
    }

    String key(int position) {
        return table.key(position);
    }

    /** The rows of a key in the order of the publication. */
    List<ReferenceRow> rows(String key) {
        int position = table.position(key);
        if (position < 0) {
            return List.of();
        }
        RecordInput in = table.value(position);
        int count = in.number();
        List<ReferenceRow> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String relation = in.text();
            Validity validity = new Validity(date(in.number()), date(in.number()));
            rows.add(new ReferenceRow(key, relation, validity, values(in)));
        }
        return rows;
    }

    private static List<String> values(RecordInput in) {
        int count = in.number();
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(in.text());
        }
        return values;
    }
}
