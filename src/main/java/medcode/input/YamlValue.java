package medcode.input;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value of a YAML file: a text, a map or a list; an empty value counts as any of them. */
public final class YamlValue {
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

    /** The text, its blanks and line ends collapsed. */
    public String text() throws BadInput {
        return Blanks.collapsed(block());
    }

    /** The text as written, with its lines. */
    public String block() throws BadInput {
        if (fields != null || members != null) {
            throw wrong("a text is expected here");
        }
        return text;
    }

    /** True for a list. */
    public boolean isList() {
        return members != null;
    }

    /** True for keys with values. */
    public boolean isMap() {
        return fields != null;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }

    /** The line of the file, from 1. */
    public int line() {
        return line;
    }

    /** The text at a key, or empty. */
    public String text(String key) throws BadInput {
        YamlValue value = fields().get(key);
        return value == null ? "" : value.text();
    }

    public String required(String key) throws BadInput {
        String value = text(key);
        if (value.isEmpty()) {
            throw wrong("'" + key + "' is missing");
        }
        return value;
    }

    /** The members of the list at a key; none where the key is missing. */
    public List<YamlValue> list(String key) throws BadInput {
        YamlValue value = fields().get(key);
        return value == null ? List.of() : value.members();
    }

    public boolean has(String key) throws BadInput {
        return fields().containsKey(key);
    }

    public YamlValue field(String key) throws BadInput {
        return fields().get(key);
    }

    public Map<String, YamlValue> fields() throws BadInput {
        if (fields == null && (members != null || !text.isBlank())) {
            throw wrong("keys with values are expected here");
        }
        return fields == null ? Map.of() : fields;
    }

    public List<YamlValue> members() throws BadInput {
        if (members == null && (fields != null || !text.isBlank())) {
            throw wrong("a list is expected here");
        }
        return members == null ? List.of() : members;
    }

    /** Refuses keys that nobody reads; most are spelling mistakes. */
    public void checkKeys(Set<String> known) throws BadInput {
        for (Map.Entry<String, YamlValue> field : fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                throw field.getValue().wrong("unknown key '" + field.getKey() + "'");
            }
        }
    }

    public BadInput wrong(String reason) {
        return new BadInput(file, line, column, reason);
    }
}
