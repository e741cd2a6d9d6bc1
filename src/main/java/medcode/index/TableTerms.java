package medcode.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexTitle;

/** The rows of the neoplasm and drug tables as entry terms: one for each column that names a code. */
final class TableTerms {
    private static final String[] DRUG_COLUMNS = {
        "poisoning",
        "poisoning intentional self-harm",
        "poisoning assault",
        "poisoning undetermined",
        "adverse effect",
        "underdosing"
    };

    private TableTerms() {}

    static void collect(IndexTree tree, Consumer<EntryTerm> sink) {
        for (IndexTree.Node mainTerm : tree.mainTerms()) {
            walk(mainTerm, new TableReferences(mainTerm), sink);
        }
    }

    private static void walk(IndexTree.Node node, TableReferences references, Consumer<EntryTerm> sink) {
        switch (node.entry().table()) {
            case NEOPLASMS -> {
                neoplasms(node.entry(), sink);
                references.of(node).forEach(row -> neoplasms(row, sink));
            }
            case DRUGS -> drugs(node.entry(), sink);
            default -> {
                return;
            }
        }
        for (IndexTree.Node child : node.children()) {
            walk(child, references, sink);
        }
    }

    private static void neoplasms(IndexEntry entry, Consumer<EntryTerm> sink) {
        NeoplasmBehavior[] columns = NeoplasmBehavior.values();
        for (int i = 0; i < columns.length && i < entry.cells().size(); i++) {
            List<IndexTitle> site = entry.path().subList(1, entry.path().size());
            emit(
                    entry.cells().get(i),
                    site,
                    "Neoplasm",
                    columns[i].words(),
                    columns[i].optional(),
                    EntryTerm.Origin.NEOPLASM_TABLE,
                    sink);
        }
    }

    private static void drugs(IndexEntry entry, Consumer<EntryTerm> sink) {
        for (int i = 0; i < DRUG_COLUMNS.length && i < entry.cells().size(); i++) {
            emit(
                    entry.cells().get(i),
                    entry.path(),
                    "Table of Drugs and Chemicals",
                    DRUG_COLUMNS[i],
                    i == 0 ? "accidental" : "",
                    EntryTerm.Origin.DRUG_TABLE,
                    sink);
        }
    }

    private static void emit(
            String cell,
            List<IndexTitle> path,
            String table,
            String required,
            String optional,
            EntryTerm.Origin origin,
            Consumer<EntryTerm> sink) {
        String code = IndexTerms.compact(cell);
        if (code.length() < 3) {
            return;
        }
        List<String> trail = new ArrayList<>();
        trail.add(table);
        StringBuilder words = new StringBuilder(required);
        StringBuilder modifiers = new StringBuilder(optional);
        for (IndexTitle title : path) {
            trail.add(title.toString());
            words.append(' ').append(title.essential());
            modifiers.append(' ').append(title.nonessential());
        }
        trail.add(required);
        sink.accept(new EntryTerm(code, origin, trail, words.toString(), modifiers.toString(), ""));
    }
}
