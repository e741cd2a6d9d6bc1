package medcode.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.codeset.AxisDefinition;
import medcode.codeset.CodeChange;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.ProcedureTable;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Synonym;
import medcode.codeset.TabularNode;

/** What one published file holds, while its release is put together. */
final class SourceContent {
    final String format;
    final List<CodeRow> rows = new ArrayList<>();
    final List<TabularNode> nodes = new ArrayList<>();
    final List<IndexEntry> entries = new ArrayList<>();
    final List<ProcedureTable> tables = new ArrayList<>();
    final List<AxisDefinition> definitions = new ArrayList<>();
    final List<CodeChange> changes = new ArrayList<>();
    final List<Synonym> synonyms = new ArrayList<>();
    final List<ReferenceRow> references = new ArrayList<>();

    String name;
    Publication publication;
    String edition = "";
    /** The compressed copy, and what is known of the file as published. */
    Path copy;

    String sha256;
    long bytes;

    SourceContent(String name, String format) {
        this.name = name;
        this.format = format;
    }

    boolean isEmpty() {
        return rows.isEmpty()
                && nodes.isEmpty()
                && entries.isEmpty()
                && tables.isEmpty()
                && definitions.isEmpty()
                && changes.isEmpty()
                && synonyms.isEmpty()
                && references.isEmpty();
    }

    /** The archive or folder that the file lies in. */
    String container() {
        int archive = name.lastIndexOf('!');
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        int end = archive > 0 ? archive : folder;
        return end < 0 ? "" : name.substring(0, end);
    }

    /** True for an order file, which lists headers too. */
    boolean hasHeaders() {
        for (CodeRow row : rows) {
            if (!row.billable()) {
                return true;
            }
        }
        return false;
    }

    /** What part of a release it is; a later source of the same part replaces an earlier one. */
    String part() {
        if (!references.isEmpty()) {
            return format;
        } else if (!synonyms.isEmpty()) {
            return "synonyms";
        } else if (!tables.isEmpty()) {
            return "tables";
        } else if (!definitions.isEmpty()) {
            return "definitions";
        } else if (!changes.isEmpty()) {
            return "addenda";
        } else if (!rows.isEmpty() && !nodes.isEmpty()) {
            return "all";
        } else if (!rows.isEmpty()) {
            return hasHeaders() ? "order" : "codes";
        } else if (!nodes.isEmpty()) {
            return "tabular";
        }
        Set<IndexEntry.Table> tables = EnumSet.noneOf(IndexEntry.Table.class);
        for (IndexEntry entry : entries) {
            tables.add(entry.table());
        }
        StringBuilder part = new StringBuilder("index");
        for (IndexEntry.Table table : tables) {
            part.append('-').append(table.name().toLowerCase(Locale.ROOT));
        }
        return part.toString();
    }

    /** Says of a copy from the store what was known of the file as published. */
    void describe(ReleaseManifest.Source published, Path stored) {
        name = published.name();
        sha256 = published.sha256();
        bytes = published.bytes();
        copy = stored;
    }

    /** The copy's name without the number that tells it from others. */
    String copyName() {
        String file = copy.getFileName().toString();
        return file.substring(file.indexOf('-') + 1);
    }

    ReleaseManifest.Source manifest() {
        return new ReleaseManifest.Source(
                name, format, part(), edition, sha256, bytes, copy.getFileName().toString());
    }
}
