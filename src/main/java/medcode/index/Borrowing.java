package medcode.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.IndexEntry;
import medcode.codeset.TabularNode;

/** Completes what a release holds by the parts that it borrows, as far as its own codes reach. */
final class Borrowing {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;

    private final ReleaseContent own;
    private final TreeSet<String> ownCodes = new TreeSet<>();
    private final Map<String, TabularNode> nodes = new LinkedHashMap<>();
    private final Map<String, TabularNode> blocks = new LinkedHashMap<>();
    private final Map<String, CodeRow> headers = new HashMap<>();
    private final boolean hasHeaders;

    private Borrowing(ReleaseContent own) {
        this.own = own;
        boolean header = false;
        for (CodeRow row : own.rows()) {
            ownCodes.add(row.code().compact());
            header |= !row.billable();
        }
        this.hasHeaders = header;
    }

    /** Where the folder of a release lies. */
    interface Folders {
        Path of(String id) throws IOException;
    }

    static ReleaseContent complete(ReleaseContent own, List<Loan> loans, Folders folders) throws IOException {
        if (loans.isEmpty() || own.rows().isEmpty()) {
            return own;
        }
        Borrowing borrowing = new Borrowing(own);
        List<IndexEntry> entries = new ArrayList<>();
        for (IndexEntry.Table table : IndexEntry.Table.values()) {
            Loan loan = loan(loans, Loan.part(table));
            entries.addAll(
                    loan == null
                            ? borrowing.ownEntries(table)
                            : IndexPages.open(folders.of(loan.from())).entries(table));
        }
        Loan tabular = loan(loans, Loan.TABULAR);
        return tabular == null
                ? new ReleaseContent(own.rows(), own.codes(), own.blocks(), entries, own.synonyms(), true)
                : borrowing.withTabular(folders.of(tabular.from()), entries);
    }

    private static Loan loan(List<Loan> loans, String part) {
        for (Loan loan : loans) {
            if (loan.part().equals(part)) {
                return loan;
            }
        }
        return null;
    }

    private List<IndexEntry> ownEntries(IndexEntry.Table table) {
        List<IndexEntry> entries = new ArrayList<>();
        for (IndexEntry entry : own.entries()) {
            if (entry.table() == table) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private ReleaseContent withTabular(Path lender, List<IndexEntry> entries) throws IOException {
        KeyedTable codes = KeyedTable.open(lender.resolve(OpenRelease.CODES));
        ParentRows parents = new ParentRows(codes);
        for (int i = 0; i < codes.size(); i++) {
            CodeEntry entry = CodeRecords.entry(new Code(CodeSet.ICD10CM, codes.key(i)), codes, parents);
            if (isThere(entry.code().compact())) {
                add(entry);
            }
        }
        KeyedTable lent = KeyedTable.open(lender.resolve(OpenRelease.BLOCKS));
        for (int i = 0; i < lent.size(); i++) {
            blocks.put(lent.key(i), CodeRecords.node(lent.key(i), lent.value(i)));
        }
        return new ReleaseContent(
                hasHeaders ? own.rows() : rowsWithHeaders(), nodes, blocks, entries, own.synonyms(), true);
    }

    /** True for a code of the release, and for a header as long as a code below it is one. */
    private boolean isThere(String compact) {
        String next = ownCodes.ceiling(compact);
        return next != null && next.startsWith(compact);
    }

    private void add(CodeEntry entry) {
        String compact = entry.code().compact();
        boolean repeatsItsStem = compact.length() == LONGEST
                && entry.notes().isEmpty()
                && entry.seventhCharacters().isEmpty();
        if (!repeatsItsStem) {
            nodes.put(entry.code().toString(), node(entry));
        }
        if (!ownCodes.contains(compact)) {
            CodeRow row = entry.row();
            headers.put(compact, new CodeRow(row.code(), 0, false, row.shortTitle(), row.title()));
        }
    }

    private static TabularNode node(CodeEntry entry) {
        String block = entry.section().isEmpty() ? entry.chapter() : entry.section();
        return new TabularNode(
                TabularNode.Level.CODE,
                entry.code().toString(),
                entry.title(),
                entry.parent().map(Code::toString).orElse(block),
                false,
                entry.notes(),
                entry.seventhCharacters());
    }

    /** A list of billable codes leaves headers out: each goes before the first code below it. */
    private List<CodeRow> rowsWithHeaders() {
        List<CodeRow> rows = new ArrayList<>(own.rows().size() + headers.size());
        for (CodeRow row : own.rows()) {
            String compact = row.code().compact();
            for (int length = SHORTEST; length < compact.length(); length++) {
                CodeRow header = headers.remove(compact.substring(0, length));
                if (header != null) {
                    rows.add(header.at(rows.size() + 1));
                }
            }
            rows.add(row.at(rows.size() + 1));
        }
        return rows;
    }
}
