package medcode.codeset.reader;

import java.util.List;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexTitle;

/** A line of the Index while it is being read. */
final class IndexLine {
    IndexTitle title;
    String code = "";
    String manifestation = "";
    String see = "";
    String seeAlso = "";
    String seeCategory = "";
    String subcategory = "";
    private String[] cells;

    void title(List<XmlCursor.Piece> pieces) {
        StringBuilder text = new StringBuilder();
        StringBuilder nonessential = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        for (XmlCursor.Piece piece : pieces) {
            boolean modifier = piece.element().equals("nemod");
            (modifier ? nonessential : nonessential.isEmpty() ? text : rest).append(piece.text());
        }
        title = new IndexTitle(Blanks.collapsed(text), Blanks.collapsed(nonessential), Blanks.collapsed(rest));
    }

    /** Older tables print the modifiers beside the title instead of inside it. */
    void nonessential(String modifiers) {
        title = title == null ? null : new IndexTitle(title.text(), modifiers, title.rest());
    }

    void cell(int column, String written) {
        if (cells == null) {
            cells = new String[] {"", "", "", "", "", ""};
        }
        cells[column] = written;
    }

    IndexEntry entry(IndexEntry.Table table, List<IndexTitle> path) {
        List<String> columns = cells == null ? List.of() : List.of(cells);
        return new IndexEntry(table, path, code, manifestation, see, seeAlso, seeCategory, subcategory, columns);
    }
}
