package medcode.edit.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.input.BadInput;

/** A value of a rules file with its place, so that whatever is wrong with it can be said with file, line and column. */
final class RuleNode {
    private final String file;
    private final int line;
    private final int column;
    /** A text, a list of nodes, or nodes by field. */
    private final Object value;

    private RuleNode(String file, int line, int column, Object value) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.value = value;
    }

    static RuleNode read(String file, InputStream in) throws IOException {
        try (JsonParser yaml = new YAMLFactory().createParser(in)) {
            yaml.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            if (yaml.nextToken() == null) {
                throw new BadInput(file, "is empty; a rules file has the field «edits»");
            }
            return node(file, yaml);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new BadInput(file, Math.max(line, 0), "is not valid YAML, or names a field twice");
        }
    }

    private static RuleNode node(String file, JsonParser yaml) throws IOException {
        int line = yaml.currentTokenLocation().getLineNr();
        int column = yaml.currentTokenLocation().getColumnNr();
        if (yaml.currentToken() == JsonToken.START_ARRAY) {
            List<RuleNode> list = new ArrayList<>();
            while (yaml.nextToken() != JsonToken.END_ARRAY) {
                list.add(node(file, yaml));
            }
            return new RuleNode(file, line, column, list);
        }
        if (yaml.currentToken() == JsonToken.START_OBJECT) {
            Map<String, RuleNode> fields = new LinkedHashMap<>();
            while (yaml.nextToken() != JsonToken.END_OBJECT) {
                String field = yaml.currentName();
                yaml.nextToken();
                fields.put(field, node(file, yaml));
            }
            return new RuleNode(file, line, column, fields);
        }
        return new RuleNode(file, line, column, yaml.getText());
    }

    BadInput wrong(String reason) {
        return new BadInput(file, line, column, reason);
    }

    boolean isText() {
        return value instanceof String;
    }

    boolean isList() {
        return value instanceof List;
    }

    String text() throws BadInput {
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw wrong("must be a text");
    }

    /** The nodes of a list; a text or a single mapping is a list of one. */
    List<RuleNode> list() {
        if (value instanceof List<?> list) {
            return list.stream().map(RuleNode.class::cast).toList();
        }
        return List.of(this);
    }

    Map<String, RuleNode> fields() throws BadInput {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("must have fields, as «name: value»");
        }
        Map<String, RuleNode> fields = new LinkedHashMap<>();
        map.forEach((name, node) -> fields.put(name.toString(), (RuleNode) node));
        return fields;
    }

    /** A misspelt field would otherwise be passed over in silence. */
    void allow(Set<String> known) throws BadInput {
        for (Map.Entry<String, RuleNode> field : fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                List<String> names = known.stream().sorted().toList();
                throw field.getValue()
                        .wrong("«" + field.getKey() + "» is no field here; use " + String.join(", ", names));
            }
        }
    }

    Optional<RuleNode> field(String name) throws BadInput {
        return Optional.ofNullable(fields().get(name));
    }

    RuleNode required(String name) throws BadInput {
        return field(name).orElseThrow(() -> wrong("the field «" + name + "» is missing"));
    }

    /** The texts of a field; none where it is missing. */
    List<String> texts(String name) throws BadInput {
        List<String> texts = new ArrayList<>();
        Optional<RuleNode> field = field(name);
        if (field.isPresent()) {
            for (RuleNode one : field.get().list()) {
                texts.add(one.text());
            }
        }
        return texts;
    }
}
