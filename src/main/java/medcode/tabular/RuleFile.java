package medcode.tabular;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.Release;
import medcode.input.IsoDate;

/**
 * Official rules that stand in no published table, from {@code codesets/rules/*.yaml}.
 *
 * <p>A rule has an {@code authority}, a day {@code from} which and perhaps a day {@code to} which it is in force, and what
 * else its edit reads.
 */
public final class RuleFile {
    private final List<Map<String, Object>> rules;

    private RuleFile(List<Map<String, Object>> rules) {
        this.rules = rules;
    }

    /** The rules bundled under a name, such as {@code manifestations}. */
    public static RuleFile bundled(String name) {
        String path = "/medcode/codesets/rules/" + name + ".yaml";
        try (InputStream file = RuleFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new FileNotFoundException(path);
            }
            return read(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static RuleFile read(InputStream file) throws IOException {
        try (JsonParser yaml = new YAMLFactory().createParser(file)) {
            yaml.nextToken();
            Map<?, ?> document = (Map<?, ?>) value(yaml);
            List<Map<String, Object>> rules = new ArrayList<>();
            for (Object rule : (List<?>) document.get("rules")) {
                Map<String, Object> fields = new LinkedHashMap<>();
                ((Map<?, ?>) rule).forEach((field, value) -> fields.put(field.toString(), value));
                rules.add(fields);
            }
            return new RuleFile(rules);
        }
    }

    private static Object value(JsonParser yaml) throws IOException {
        if (yaml.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (yaml.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(yaml));
            }
            return list;
        }
        if (yaml.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (yaml.nextToken() != JsonToken.END_OBJECT) {
                String field = yaml.currentName();
                yaml.nextToken();
                fields.put(field, value(yaml));
            }
            return fields;
        }
        return yaml.getText();
    }

    public List<Map<String, Object>> all() {
        return rules;
    }

    /** True when a rule is in force on some day of a release. */
    public static boolean inForce(Map<String, Object> rule, Release release) {
        boolean begun = !IsoDate.of(text(rule, "from")).isAfter(release.to());
        return begun
                && (!rule.containsKey("to") || !IsoDate.of(text(rule, "to")).isBefore(release.from()));
    }

    /** A field as text; empty where the rule has none. */
    public static String text(Map<String, Object> rule, String field) {
        Object value = rule.get(field);
        return value == null ? "" : value.toString();
    }

    /** A field as a list of texts; empty where the rule has none. */
    public static List<String> texts(Map<String, Object> rule, String field) {
        List<String> texts = new ArrayList<>();
        if (rule.get(field) instanceof List<?> list) {
            for (Object value : list) {
                texts.add(value.toString());
            }
        }
        return texts;
    }
}
