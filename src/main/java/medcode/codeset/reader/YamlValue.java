package medcode.codeset.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.input.BadInput;

/** A value of a YAML file: a text, a map or a list; an empty value counts as any of them. */
final class YamlValue {
    private final String file;
    private final int line;
    private final int column;
    private final String text;
    private final Map<String, YamlValue> fields;
    private final List<YamlValue> members;

    YamlValue(String file, int line, int column, String text, Map<String, YamlValue> fields, List<YamlValue> members) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.text = text;
        this.fields = fields;
        this.members = members;
    }

    /** The text itself. */
    String text() throws BadInput {
        if (fields != null || members != null) {
            throw wrong("a text is expected here");
        }
        return text;
    }

    /** The text at a key, or empty. */
    String text(String key) throws BadInput {
        YamlValue value = fields().get(key);
        return value == null ? "" : value.text();
    }

    String required(String key) throws BadInput {
        String value = text(key);
        if (value.isEmpty()) {
            throw wrong("'" + key + "' is missing");
        }
        return value;
    }

    /** The members of the list at a key; none where the key is missing. */
    List<YamlValue> list(String key) throws BadInput {
        YamlValue value = fields().get(key);
        return value == null ? List.of() : value.members();
    }

    boolean has(String key) throws BadInput {
        return fields().containsKey(key);
    }

    YamlValue field(String key) throws BadInput {
        return fields().get(key);
    }

    Map<String, YamlValue> fields() throws BadInput {
        if (fields == null && (members != null || !text.isEmpty())) {
            throw wrong("keys with values are expected here");
        }
        return fields == null ? Map.of() : fields;
    }

    private List<YamlValue> members() throws BadInput {
        if (members == null && (fields != null || !text.isEmpty())) {
            throw wrong("a list is expected here");
        }
        return members == null ? List.of() : members;
    }

    /** Refuses keys that nobody reads; most are spelling mistakes. */
    void checkKeys(Set<String> known) throws BadInput {
        for (Map.Entry<String, YamlValue> field : fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                throw field.getValue().wrong("unknown key '" + field.getKey() + "'");
            }
        }
    }

    BadInput wrong(String reason) {
        return new BadInput(file, line, column, reason);
    }
}
