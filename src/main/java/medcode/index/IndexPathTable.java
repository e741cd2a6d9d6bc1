package medcode.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The index paths by the code that they lead to: the Alphabetic Index read backwards. */
final class IndexPathTable {
    static final String FILE = "paths.table";

    private static final EntryTerm.Origin[] ORIGINS = EntryTerm.Origin.values();

    private final KeyedTable table;

    private IndexPathTable(KeyedTable table) {
        this.table = table;
    }

    static IndexPathTable open(Path folder) throws IOException {
        return new IndexPathTable(KeyedTable.open(folder.resolve(FILE)));
    }

    static void write(List<EntryTerm> terms, Path folder) throws IOException {
        Map<String, Set<IndexPath>> byCode = new TreeMap<>();
        for (EntryTerm term : terms) {
            if (isOfIndex(term.origin())) {
                byCode.computeIfAbsent(term.code(), none -> new LinkedHashSet<>())
                        .add(new IndexPath(term.origin(), term.trail()));
            }
        }
        KeyedTableWriter writer = new KeyedTableWriter();
        for (Map.Entry<String, Set<IndexPath>> code : byCode.entrySet()) {
            writer.put(code.getKey(), encode(code.getValue()));
        }
        writer.write(folder.resolve(FILE));
    }

    private static boolean isOfIndex(EntryTerm.Origin origin) {
        return switch (origin) {
            case INDEX, NEOPLASM_TABLE, DRUG_TABLE, EXTERNAL_CAUSE -> true;
            case TITLE, INCLUSION_TERM, CROSS_REFERENCE, SYNONYM -> false;
        };
    }

    private static RecordOutput encode(Set<IndexPath> paths) {
        RecordOutput out = new RecordOutput().number(paths.size());
        for (IndexPath path : paths) {
            out.number(path.origin().ordinal()).number(path.trail().size());
            for (String step : path.trail()) {
                out.text(step);
            }
        }
        return out;
    }

    List<IndexPath> of(String compact) {
        int position = table.position(compact);
        if (position < 0) {
            return List.of();
        }
        RecordInput in = table.value(position);
        int count = in.number();
        List<IndexPath> paths = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            EntryTerm.Origin origin = ORIGINS[in.number()];
            int steps = in.number();
            List<String> trail = new ArrayList<>(steps);
            for (int step = 0; step < steps; step++) {
                trail.add(in.text());
            }
            paths.add(new IndexPath(origin, trail));
        }
        return paths;
    }
}
