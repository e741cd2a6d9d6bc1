package medcode.codeset;

import java.util.List;

/**
 * What a reference table says of a code, or of a category that it sorts codes into.
 *
 * @param key the code, compact, or the name of a category
 * @param relation what the values are to the key, in the word that the table's reader documents, such as {@code previous}
 * @param values in the reader's order; may be empty where the relation says it all
 */
public record ReferenceRow(String key, String relation, Validity validity, List<String> values) {

    public ReferenceRow {
        values = List.copyOf(values);
    }
}
