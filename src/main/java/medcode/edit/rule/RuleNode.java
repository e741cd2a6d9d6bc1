package medcode.edit.rule;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.input.BadInput;
import medcode.input.YamlDocument;
import medcode.input.YamlValue;

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
        return of(file, YamlDocument.read(file, in));
    }

    private static RuleNode of(String file, YamlValue yaml) throws BadInput {
        Object value = yaml.isList() || yaml.isMap() ? null : yaml.block();
        if (yaml.isList()) {
            List<RuleNode> list = new ArrayList<>();
            for (YamlValue member : yaml.members()) {
                list.add(of(file, member));
            }
            value = list;
        } else if (yaml.isMap()) {
            Map<String, RuleNode> fields = new LinkedHashMap<>();
            for (Map.Entry<String, YamlValue> field : yaml.fields().entrySet()) {
                fields.put(field.getKey(), of(file, field.getValue()));
            }
            value = fields;
        }
        return new RuleNode(file, yaml.line(), yaml.column(), value);
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
        @SuppressWarnings("unchecked") // node() and with() put nothing else there
        Map<String, RuleNode> fields = (Map<String, RuleNode>) map;
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

    /** These fields and another node's, which come first. */
    RuleNode with(RuleNode other) throws BadInput {
        Map<String, RuleNode> both = new LinkedHashMap<>(fields());
        both.putAll(other.fields());
        return new RuleNode(file, line, column, both);
    }

    RuleNode without(String name) throws BadInput {
        Map<String, RuleNode> rest = new LinkedHashMap<>(fields());
        rest.remove(name);
        return new RuleNode(file, line, column, rest);
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
