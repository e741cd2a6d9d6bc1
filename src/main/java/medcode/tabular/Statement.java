package medcode.tabular;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that a reference table says of a code.
 *
 * @param words for people; empty where it is for records only
 * @param fields for records, by name in the order of printing: strings, numbers, truth values, lists and maps of them, null
 *     where the table knows that there is nothing; empty where it is for people only
 */
public record Statement(String words, Map<String, Object> fields) {

    public Statement {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** @param namesAndValues the fields, name and value in turn */
    static Statement of(String words, Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Statement(words, fields);
    }
}
