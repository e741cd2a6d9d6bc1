package medcode.index;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexTitle;

/** The binary form of index pages in the store. */
final class IndexRecords {
    private static final IndexEntry.Table[] TABLES = IndexEntry.Table.values();

    private IndexRecords() {}

    static RecordOutput encode(List<IndexEntry> page) {
        RecordOutput out = new RecordOutput();
        out.number(page.get(0).table().ordinal()).number(page.size());
        for (IndexEntry entry : page) {
            IndexTitle title = entry.path().get(entry.level());
            out.number(entry.level())
                    .text(title.text())
                    .text(title.nonessential())
                    .text(title.rest())
                    .text(entry.code())
                    .text(entry.manifestation())
                    .text(entry.see())
                    .text(entry.seeAlso())
                    .text(entry.seeCategory())
                    .text(entry.subcategory());
            if (entry.table() == IndexEntry.Table.PROCEDURES) {
                out.text(entry.use());
            }
            out.number(entry.cells().size());
            for (String cell : entry.cells()) {
                out.text(cell);
            }
        }
        return out;
    }

    /** The number of lines on a page. */
    static int lines(RecordInput in) {
        in.number();
        return in.number();
    }

    static IndexPage page(RecordInput in) {
        IndexEntry.Table table = TABLES[in.number()];
        int count = in.number();
        List<IndexEntry> lines = new ArrayList<>(count);
        List<IndexTitle> path = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int level = in.number();
            while (path.size() > level) {
                path.remove(path.size() - 1);
            }
            path.add(new IndexTitle(in.text(), in.text(), in.text()));
            lines.add(line(table, path, in));
        }
        return new IndexPage(lines);
    }

    private static IndexEntry line(IndexEntry.Table table, List<IndexTitle> path, RecordInput in) {
        String code = in.text();
        String manifestation = in.text();
        String see = in.text();
        String seeAlso = in.text();
        String seeCategory = in.text();
        String subcategory = in.text();
        String use = table == IndexEntry.Table.PROCEDURES ? in.text() : "";
        int count = in.number();
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(in.text());
        }
        return new IndexEntry(table, path, code, manifestation, see, seeAlso, seeCategory, subcategory, use, cells);
    }
}
