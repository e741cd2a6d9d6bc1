package medcode.index;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import medcode.codeset.Code;
import medcode.codeset.CodeChange;
import medcode.codeset.CodeChange.Action;
import medcode.codeset.CodeRow;
import medcode.codeset.ListCounts;
import medcode.codeset.Release;
import medcode.input.BadInput;
import medcode.input.Checksums;

/** The list of codes that an addendum makes of the one before; it becomes a source of its release, as if published. */
final class DerivedCodes {
    private static final String APPLIED = " applied to ";

    private final SourceContent addendum;
    private final Release base;
    private final List<CodeRow> rows;
    private final TreeMap<String, CodeRow> byCode = new TreeMap<>();

    private DerivedCodes(SourceContent addendum, Release base, List<CodeRow> rows) {
        this.addendum = addendum;
        this.base = base;
        this.rows = rows;
        for (CodeRow row : rows) {
            byCode.put(row.code().compact(), row);
        }
    }

    /** True for a list that this addendum made in an earlier load. */
    static boolean isOf(SourceContent addendum, ReleaseManifest.Source list) {
        return list.name().startsWith(addendum.name + APPLIED);
    }

    /**
     * @param folder where the base release lies
     * @param copy where to write the list
     * @throws BadInput with file and line where a change does not fit the base
     */
    static SourceContent of(SourceContent addendum, Release base, Path folder, Path copy) throws IOException {
        boolean withHeaders = addendum.before.headers() >= 0;
        DerivedCodes codes = new DerivedCodes(addendum, base, rows(base, folder, withHeaders));
        codes.checkCounts(
                addendum.before,
                "changes a list of %2$,d codes, but " + base.displayName()
                        + " has %1$,d; load the edition that it changes");
        codes.apply();
        codes.checkCounts(addendum.after, "makes %2$,d codes by its own count, but %1$,d came of it; fetch it again");
        return codes.source(withHeaders, copy);
    }

    /** In tabular order. */
    private static List<CodeRow> rows(Release base, Path folder, boolean withHeaders) throws IOException {
        KeyedTable codes = KeyedTable.open(folder.resolve(OpenRelease.CODES));
        ParentRows parents = new ParentRows(codes);
        List<CodeRow> rows = new ArrayList<>(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            Code code = new Code(base.codeSet(), codes.key(i));
            CodeRow row = CodeRecords.row(code, codes, parents);
            if (withHeaders || row.billable()) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingInt(CodeRow::order));
        return rows;
    }

    private void checkCounts(ListCounts published, String wrong) throws BadInput {
        int billable = 0;
        for (CodeRow row : rows) {
            billable += row.billable() ? 1 : 0;
        }
        boolean headersAgree = published.headers() < 0 || published.headers() == rows.size() - billable;
        if (billable != published.billable() || !headersAgree) {
            throw new BadInput(
                    addendum.name,
                    published.billable() == billable
                            ? String.format(
                                    Locale.ROOT,
                                    wrong.replace("codes", "headers"),
                                    rows.size() - billable,
                                    published.headers())
                            : String.format(Locale.ROOT, wrong, billable, published.billable()));
        }
    }

    /** A code that is deleted and added is the same code as a header, or no longer one; it keeps its place. */
    private void apply() throws BadInput {
        Map<String, CodeRow> deleted = new TreeMap<>();
        Map<String, CodeRow> added = new TreeMap<>();
        for (CodeChange change : addendum.changes) {
            String code = change.row().code().compact();
            switch (change.action()) {
                case DELETE -> deleted.put(code, checked(change));
                case ADD -> added.put(code, change.row());
                case REVISE -> replace(checked(change), change.row());
            }
        }
        for (Map.Entry<String, CodeRow> gone : deleted.entrySet()) {
            CodeRow again = added.remove(gone.getKey());
            if (again != null) {
                replace(gone.getValue(), again);
            } else {
                rows.remove(byCode.remove(gone.getKey()));
            }
        }
        for (CodeRow row : added.values()) {
            insert(row);
        }
    }

    /** The row that a change is about. */
    private CodeRow checked(CodeChange change) throws BadInput {
        CodeRow row = byCode.get(change.row().code().compact());
        if (row == null) {
            throw misfit(change.row(), change.action(), "does not have it");
        } else if (change.action() == Action.DELETE
                && row.billable() != change.row().billable()) {
            throw misfit(change.row(), change.action(), row.billable() ? "has it as a code" : "has it as a header");
        }
        return row;
    }

    private BadInput misfit(CodeRow row, Action action, String why) {
        String does = action == Action.ADD ? "adds " : action == Action.DELETE ? "deletes " : "revises ";
        return new BadInput(
                addendum.name,
                row.order(),
                does + row.code() + ", but " + base.displayName() + " " + why
                        + "; load the edition that this addendum changes first");
    }

    private void replace(CodeRow old, CodeRow row) {
        rows.set(rows.indexOf(old), row);
        byCode.put(row.code().compact(), row);
    }

    /** Behind the code that precedes it by its characters: its header, or a neighbour below that. */
    private void insert(CodeRow row) throws BadInput {
        String code = row.code().compact();
        if (byCode.containsKey(code)) {
            throw misfit(row, Action.ADD, "has it already");
        }
        Map.Entry<String, CodeRow> before = byCode.lowerEntry(code);
        rows.add(before == null ? 0 : rows.indexOf(before.getValue()) + 1, row);
        byCode.put(code, row);
    }

    private SourceContent source(boolean withHeaders, Path copy) throws IOException {
        SourceContent list = new SourceContent(
                addendum.name + APPLIED + base.id(), withHeaders ? "ICD-10-CM order file" : "ICD-10-CM codes file");
        list.publication = addendum.publication;
        list.edition = addendum.edition;
        list.copy = copy;
        MessageDigest digest = Checksums.sha256();
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(copy))) {
            for (CodeRow row : rows) {
                CodeRow placed = row.at(list.rows.size() + 1);
                list.rows.add(placed);
                byte[] line = (withHeaders ? orderLine(placed) : codesLine(placed)).getBytes(StandardCharsets.UTF_8);
                digest.update(line);
                out.write(line);
                list.bytes += line.length;
            }
        }
        list.sha256 = Checksums.hexadecimal(digest);
        return list;
    }

    private static String orderLine(CodeRow row) {
        return String.format(
                Locale.ROOT,
                "%05d %-7s %s %-60s %s\n",
                row.order(),
                row.code().compact(),
                row.billable() ? "1" : "0",
                row.shortTitle(),
                row.title());
    }

    private static String codesLine(CodeRow row) {
        return String.format(Locale.ROOT, "%-7s %s\n", row.code().compact(), row.title());
    }
}
