package medcode.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexTitle;
import medcode.index.IndexPage;

/** A page of the Alphabetic Index as it stands in the book: subterms behind dashes, tables in columns. */
public final class IndexPageText {
    private static final int NAME_WIDTH = 30;
    private static final int CELL_WIDTH = 10;
    private static final int NUMBER_WIDTH = 5;
    private static final String[] NEOPLASM_COLUMNS = {
        "malignant primary", "malignant secondary", "in situ", "benign", "uncertain", "unspecified"
    };
    private static final String[] NEOPLASM_HEADS = {"Primary", "Secondary", "In situ", "Benign", "Uncertain", "Unspec."
    };
    private static final String[] DRUG_COLUMNS = {
        "poisoning accidental",
        "poisoning intentional self-harm",
        "poisoning assault",
        "poisoning undetermined",
        "adverse effect",
        "underdosing"
    };
    private static final String[] DRUG_HEADS = {"Accident", "Self-harm", "Assault", "Undeterm.", "Adverse", "Underdose"
    };

    private final PrintWriter out;
    private final TerminalText style;
    private final Predicate<IndexEntry> leads;
    private int number;

    /** @param leads false for a line whose code is gone */
    public IndexPageText(PrintWriter out, boolean color, Predicate<IndexEntry> leads) {
        this.out = out;
        this.style = new TerminalText(color);
        this.leads = leads;
    }

    /** Writes a page with a number before each of its lines. */
    public void writeNumbered(IndexPage page, int first) {
        number = first;
        write(page);
    }

    public void write(IndexPage page) {
        above(page.head());
        if (isTable(page)) {
            heads(page.table());
        }
        int base = page.head().level();
        for (IndexEntry line : page.lines()) {
            out.print(numbered());
            if (line.cells().isEmpty()) {
                out.println(printed(line, base));
            } else {
                row(line, base);
            }
        }
    }

    private String numbered() {
        return number == 0 ? "" : style.dim(String.format(Locale.ROOT, "%3d  ", number++));
    }

    private static boolean isTable(IndexPage page) {
        return page.table() == IndexEntry.Table.NEOPLASMS || page.table() == IndexEntry.Table.DRUGS;
    }

    /** Where a subterm stands, when the page begins below the main term. */
    private void above(IndexEntry head) {
        if (head.level() > 0) {
            List<String> titles = new ArrayList<>();
            for (IndexTitle title : head.path().subList(0, head.level())) {
                titles.add(title.toString());
            }
            out.println(style.dim(TerminalText.escaped(String.join(" › ", titles))));
        }
    }

    private String printed(IndexEntry line, int base) {
        int depth = line.level() - base;
        IndexTitle title = line.path().get(line.level());
        StringBuilder text = new StringBuilder(depth == 0 ? "" : "- ".repeat(depth));
        text.append(depth == 0 ? style.bold(title.text()) : TerminalText.escaped(title.text()));
        if (!title.nonessential().isEmpty()) {
            text.append(' ').append(style.dim(TerminalText.escaped(title.nonessential())));
        }
        if (!title.rest().isEmpty()) {
            text.append(' ').append(TerminalText.escaped(title.rest()));
        }
        if (line.table() == IndexEntry.Table.PROCEDURES) {
            reference(text, depth > 0 && title.text().isEmpty() ? "see " : " — see ", line.see());
            reference(text, depth > 0 && title.text().isEmpty() ? "use " : " — use ", line.use());
            code(text, line);
            return text.toString();
        }
        code(text, line);
        if (!line.manifestation().isEmpty()) {
            text.append(" [").append(line.manifestation()).append(']');
        }
        reference(text, " — see ", line.see());
        reference(text, " — see category ", line.seeCategory());
        reference(text, " — see subcategory ", line.subcategory());
        reference(text, " — see also ", line.seeAlso());
        return text.toString();
    }

    private void code(StringBuilder text, IndexEntry line) {
        if (!line.code().isEmpty() && leads.test(line)) {
            text.append("  ").append(style.bold(line.code()));
        } else if (!line.code().isEmpty()) {
            text.append(style.dim("  (" + line.code() + " is gone)"));
        }
    }

    private void reference(StringBuilder text, String words, String to) {
        if (!to.isEmpty()) {
            text.append(style.dim(words)).append(TerminalText.escaped(to));
        }
    }

    private void heads(IndexEntry.Table table) {
        StringBuilder heads = new StringBuilder(" ".repeat((number == 0 ? 0 : NUMBER_WIDTH) + NAME_WIDTH));
        for (String head : table == IndexEntry.Table.DRUGS ? DRUG_HEADS : NEOPLASM_HEADS) {
            heads.append(padded(head, CELL_WIDTH));
        }
        out.println(style.dim(heads.toString().stripTrailing()));
    }

    private void row(IndexEntry line, int base) {
        int depth = line.level() - base;
        String name = "- ".repeat(depth)
                + TerminalText.escaped(line.path().get(line.level()).toString());
        StringBuilder row = new StringBuilder();
        if (name.length() >= NAME_WIDTH) {
            out.println(name);
            row.append(" ".repeat(number == 0 ? 0 : NUMBER_WIDTH));
            name = "";
        }
        row.append(padded(name, NAME_WIDTH));
        for (String cell : line.cells()) {
            row.append(padded(cell.isEmpty() ? "–" : cell, CELL_WIDTH));
        }
        reference(row, "see ", line.see());
        reference(row, "see also ", line.seeAlso());
        out.println(row.toString().stripTrailing());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    /**
     * {@code {"type":"index", …}}: a line with its whole path.
     *
     * @param leads false for a line whose code is gone; it is called {@code formerCode}
     */
    public static Map<String, Object> fields(IndexEntry line, String release, Predicate<IndexEntry> leads) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "index");
        fields.put("table", line.table().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        List<String> trail = new ArrayList<>();
        for (IndexTitle title : line.path()) {
            if (!title.toString().isEmpty()) {
                trail.add(title.toString());
            }
        }
        fields.put("trail", trail);
        put(fields, leads.test(line) ? "code" : "formerCode", line.code());
        put(fields, "manifestation", line.manifestation());
        put(fields, "see", line.see());
        put(fields, "seeAlso", line.seeAlso());
        put(fields, "seeCategory", line.seeCategory());
        put(fields, "subcategory", line.subcategory());
        put(fields, "use", line.use());
        if (!line.cells().isEmpty()) {
            fields.put("cells", cells(line));
        }
        fields.put("release", release);
        return fields;
    }

    private static Map<String, Object> cells(IndexEntry line) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(NEOPLASM_COLUMNS.length, line.cells().size()); i++) {
            cells.put(column(line.table(), i), line.cells().get(i));
        }
        return cells;
    }

    /** The name of a column of the neoplasm or drug table, the first cell being 0. */
    public static String column(IndexEntry.Table table, int cell) {
        return (table == IndexEntry.Table.DRUGS ? DRUG_COLUMNS : NEOPLASM_COLUMNS)[cell];
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
