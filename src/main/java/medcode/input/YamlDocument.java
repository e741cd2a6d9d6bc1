package medcode.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a YAML file into values that know their line; aliases are refused. */
public final class YamlDocument {
    private static final int DEEPEST = 100;

    private final String file;
    private final YAMLParser yaml;

    private YamlDocument(String file, YAMLParser yaml) {
        this.file = file;
        this.yaml = yaml;
    }

    /**
     * Reads a file, and closes it.
     *
     * @param file its name in messages
     */
    public static YamlValue read(String file, InputStream in) throws IOException {
        try (YAMLParser yaml = new YAMLFactory().createParser(new TextDecoder(in))) {
            YamlDocument document = new YamlDocument(file, yaml);
            document.advance();
            YamlValue value = document.value(0);
            if (document.advance() != null) {
                throw document.wrong("more than one YAML document in the file");
            }
            return value;
        }
    }

    private YamlValue value(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw wrong("nested more than " + DEEPEST + " deep");
        }
        JsonToken token = yaml.currentToken();
        if (token == null) {
            throw new BadInput(file, "the file is empty");
        }
        if (yaml.isCurrentAlias()) {
            throw wrong("aliases are not used here; write the value out");
        }
        int line = yaml.currentTokenLocation().getLineNr();
        int column = yaml.currentTokenLocation().getColumnNr();
        return switch (token) {
            case START_OBJECT -> new YamlValue(file, line, column, "", fields(depth), null);
            case START_ARRAY -> new YamlValue(file, line, column, "", null, members(depth));
            case VALUE_NULL -> new YamlValue(file, line, column, "", null, null);
            default -> new YamlValue(file, line, column, yaml.getText(), null, null);
        };
    }

    private Map<String, YamlValue> fields(int depth) throws IOException {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        while (advance() != JsonToken.END_OBJECT) {
            String field = yaml.currentName();
            advance();
            if (fields.put(field, value(depth + 1)) != null) {
                throw wrong("a key that is there twice");
            }
        }
        return fields;
    }

    private List<YamlValue> members(int depth) throws IOException {
        List<YamlValue> members = new ArrayList<>();
        while (advance() != JsonToken.END_ARRAY) {
            members.add(value(depth + 1));
        }
        return members;
    }

    private JsonToken advance() throws IOException {
        try {
            return yaml.nextToken();
        } catch (JsonProcessingException broken) {
            JsonLocation where = broken.getLocation();
            throw new BadInput(
                    file,
                    where == null ? 0 : where.getLineNr(),
                    where == null ? 0 : where.getColumnNr(),
                    "not well-formed YAML");
        } catch (RuntimeException broken) {
            throw wrong("not well-formed YAML");
        }
    }

    private BadInput wrong(String reason) {
        JsonLocation where = yaml.currentLocation();
        return new BadInput(file, where.getLineNr(), where.getColumnNr(), reason);
    }
}
