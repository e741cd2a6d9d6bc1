package medcode.codeset.reader;

import java.util.List;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexTitle;
import medcode.input.Blanks;

/** A line of the Index while it is being read. */
final class IndexLine {
    IndexTitle title;
    String code = "";
    String manifestation = "";
    String see = "";
    String seeAlso = "";
    String seeCategory = "";
    String subcategory = "";
    String use = "";
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

    /** The words of a reference; the code or table that ICD-10-PCS prints inside it is the line's. */
    String reference(List<XmlCursor.Piece> pieces) {
        StringBuilder words = new StringBuilder();
        StringBuilder target = new StringBuilder();
        for (XmlCursor.Piece piece : pieces) {
            (piece.isCode() ? target : words).append(piece.text());
        }
        if (target.length() > 0) {
            code = Blanks.collapsed(target);
        }
        return Blanks.collapsed(words);
    }

    /** True where the line says something without a title of its own, as those of ICD-10-PCS may. */
    boolean leads() {
        return !code.isEmpty() || !see.isEmpty() || !use.isEmpty();
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
        return new IndexEntry(table, path, code, manifestation, see, seeAlso, seeCategory, subcategory, use, columns);
    }
}
