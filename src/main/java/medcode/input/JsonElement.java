package medcode.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A value of a JSON record, with the line and the column (UTF-16, from 1) of the file where it begins. */
public final class JsonElement {
    /** Stands for what is not there. */
    public static final JsonElement NONE = new JsonElement("", Map.of(), List.of(), 0, 0, 0);

    private final String text;
    private final Map<String, JsonElement> fields;
    private final List<JsonElement> elements;
    private final int line;
    private final int column;
    private final int size;

    JsonElement(
            String text, Map<String, JsonElement> fields, List<JsonElement> elements, int line, int column, int size) {
        this.text = text;
        this.fields = fields;
        this.elements = elements;
        this.line = line;
        this.column = column;
        this.size = size;
    }

    /** What stands at the end of a path of names; on its way, a list stands for its first element. */
    public JsonElement at(String... path) {
        JsonElement found = this;
        for (String name : path) {
            found = found.first().fields.getOrDefault(name, NONE);
        }
        return found.first();
    }

    private JsonElement first() {
        return elements.isEmpty() ? this : elements.get(0);
    }

    /** The text, number or truth value at the end of a path; else empty. */
    public String text(String... path) {
        return at(path).text;
    }

    /** The elements of a field; one that is no list stands for a list of one. */
    public List<JsonElement> each(String name) {
        JsonElement field = fields.getOrDefault(name, NONE);
        return field == NONE || !field.elements.isEmpty() ? field.elements : List.of(field);
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public Map<String, JsonElement> fields() {
        return fields;
    }

    /** All texts in it, in order. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        gather(texts);
        return texts;
    }

    private void gather(List<String> texts) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
        fields.values().forEach(field -> field.gather(texts));
        elements.forEach(element -> element.gather(texts));
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** What it takes in memory, roughly, in bytes. */
    public int size() {
        return size;
    }
}
