package medcode.index;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexTitle;

/**
 * The lines of the ICD-10-PCS Index that name a code or the beginning of one, as entry terms.
 *
 * <p>The beginning of a code is no code itself, so {@code search} is led to the table that it belongs to. A line whose code
 * the release does not have any more leads nowhere.
 */
final class ProcedureTerms {
    static final int TABLE = 3;

    private final NavigableSet<String> codes = new TreeSet<>();
    private final Consumer<EntryTerm> terms;

    ProcedureTerms(List<CodeRow> rows, Consumer<EntryTerm> terms) {
        for (CodeRow row : rows) {
            codes.add(row.code().compact());
        }
        this.terms = terms;
    }

    void collect(List<IndexEntry> entries) {
        for (IndexEntry entry : entries) {
            if (entry.table() == IndexEntry.Table.PROCEDURES
                    && !entry.code().isEmpty()
                    && (codes.isEmpty() || leads(entry.code()))) {
                terms.accept(term(entry, entry.code(), EntryTerm.Origin.INDEX));
                if (!codes.contains(entry.code()) && entry.code().length() > TABLE) {
                    terms.accept(aliased(entry));
                }
            }
        }
    }

    /** Leads to the table, and says which codes of it are meant. */
    private static EntryTerm aliased(IndexEntry entry) {
        EntryTerm own = term(entry, entry.code(), EntryTerm.Origin.CROSS_REFERENCE);
        List<String> trail = new ArrayList<>(own.trail());
        if (entry.see().isEmpty() && entry.use().isEmpty()) {
            trail.add(entry.code());
        }
        String table = entry.code().substring(0, TABLE);
        return new EntryTerm(table, own.origin(), trail, own.required(), own.optional(), own.manifestation());
    }

    private boolean leads(String code) {
        String next = codes.ceiling(code);
        return next != null && next.startsWith(code);
    }

    private static EntryTerm term(IndexEntry entry, String code, EntryTerm.Origin origin) {
        List<String> trail = new ArrayList<>();
        StringBuilder required = new StringBuilder();
        for (IndexTitle title : entry.path()) {
            if (!title.toString().isEmpty()) {
                trail.add(title.toString());
                required.append(title.essential()).append(' ');
            }
        }
        if (!entry.see().isEmpty()) {
            trail.add("see " + entry.see() + " " + entry.code());
        } else if (!entry.use().isEmpty()) {
            trail.add("use " + entry.use() + " " + entry.code());
        }
        return new EntryTerm(code, origin, trail, required.toString(), entry.see(), "");
    }
}
