package medcode.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.AxisDefinition;
import medcode.codeset.CodeChange;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.IndexEntry;
import medcode.codeset.ListCounts;
import medcode.codeset.ProcedureTable;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Synonym;
import medcode.codeset.TabularNode;

/** What one published file holds, while its release is put together. */
final class SourceContent {
    /** What the part of a source of synonyms begins with; its own name follows, since there may be several. */
    static final String SYNONYMS = "synonyms ";

    private static final Pattern NUMBERED = Pattern.compile("(?i)-(f[0-9])\\b[^!]*$");

    final String format;
    /** Which of several files of its format it is, where the file says so; else empty. */
    String ofFormat = "";

    final List<CodeRow> rows = new ArrayList<>();
    final List<TabularNode> nodes = new ArrayList<>();
    final List<IndexEntry> entries = new ArrayList<>();
    final List<ProcedureTable> tables = new ArrayList<>();
    final List<AxisDefinition> definitions = new ArrayList<>();
    final List<CodeChange> changes = new ArrayList<>();
    final List<Synonym> synonyms = new ArrayList<>();
    final List<ReferenceRow> references = new ArrayList<>();
    final PairRows pairs = new PairRows();

    /** The counts before and after the changes of an addendum; null for other files. */
    ListCounts before;

    ListCounts after;

    String name;
    Publication publication;
    /** The tables that it may be one of, where it does not say which. */
    List<ReferenceTable> candidates = List.of();

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
        return !isAddendum()
                && rows.isEmpty()
                && nodes.isEmpty()
                && entries.isEmpty()
                && tables.isEmpty()
                && definitions.isEmpty()
                && synonyms.isEmpty()
                && references.isEmpty()
                && pairs.size() == 0;
    }

    /** Lets go of what was read, once it is written. */
    void forget() {
        rows.clear();
        nodes.clear();
        entries.clear();
        references.clear();
        pairs.clear();
    }

    /** True for a file of changes, even where it changes nothing. */
    boolean isAddendum() {
        return before != null;
    }

    /** The archive or folder that the file lies in. */
    String container() {
        int archive = name.lastIndexOf('!');
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        int end = archive > 0 ? archive : folder;
        return end < 0 ? "" : name.substring(0, end);
    }

    private String fileName() {
        String container = container();
        return container.isEmpty() ? name : name.substring(container.length() + 1);
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
        if (pairs.size() > 0) {
            return pairsPart();
        } else if (!references.isEmpty()) {
            return formatPart();
        } else if (!synonyms.isEmpty()) {
            return SYNONYMS + fileName();
        } else if (!tables.isEmpty()) {
            return "tables";
        } else if (!definitions.isEmpty()) {
            return "definitions";
        } else if (isAddendum()) {
            return format;
        } else if (!rows.isEmpty() && !nodes.isEmpty()) {
            return "all";
        } else if (!rows.isEmpty() && publication == CodeSet.CPT) {
            return formatPart();
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

    private String formatPart() {
        return ofFormat.isEmpty() ? format : format + " " + ofFormat;
    }

    /** The files of one table of pairs are numbered in their names, {@code f1}; others go by their first code. */
    private String pairsPart() {
        Matcher number = NUMBERED.matcher(name);
        return "pairs-" + (number.find() ? number.group(1) : PairCode.text(pairs.column1(0)));
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

    ReleaseManifest.Source manifest(String stored) {
        return new ReleaseManifest.Source(name, format, part(), sha256, bytes, stored);
    }
}
