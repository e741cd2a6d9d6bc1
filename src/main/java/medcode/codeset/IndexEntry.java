package medcode.codeset;

import java.util.List;

/**
 * A line of the Alphabetic Index or of one of its tables: a main term, or a subterm with the path that leads to it.
 *
 * @param path the titles from the main term down to this line
 * @param code as published ({@code E11.22}, {@code S72.-}), or empty; for ICD-10-PCS whole or the beginning of one
 * @param manifestation the second code, in brackets in the book, or empty
 * @param see the term that replaces this one, or empty
 * @param seeAlso the term to look at too, or empty
 * @param seeCategory the category to look at, or empty
 * @param subcategory the subcategory named beside the line, or empty
 * @param use the value of an ICD-10-PCS table that the line's words are coded to, or empty
 * @param cells the columns 2 to 7 of the neoplasm and drug tables, as published; empty elsewhere
 */
public record IndexEntry(
        Table table,
        List<IndexTitle> path,
        String code,
        String manifestation,
        String see,
        String seeAlso,
        String seeCategory,
        String subcategory,
        String use,
        List<String> cells) {

    public IndexEntry {
        path = List.copyOf(path);
        cells = List.copyOf(cells);
    }

    /** 0 for a main term, 1 to 9 for subterms. */
    public int level() {
        return path.size() - 1;
    }

    /** The parts of the Index. */
    public enum Table {
        DISEASES,
        EXTERNAL_CAUSES,
        NEOPLASMS,
        DRUGS,
        PROCEDURES
    }
}
