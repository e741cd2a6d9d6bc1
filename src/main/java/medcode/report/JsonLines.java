package medcode.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;

/** Writes records as JSON, one to a line: maps, lists, strings, numbers, booleans and null, in the order given. */
public final class JsonLines {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    /** Lines for a stream, as UTF-8; they are there once they are {@link #flush flushed}. */
    JsonLines(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out);
        json.setRootValueSeparator(null);
    }

    /** Lines for a writer, each there at once. */
    JsonLines(Writer out) {
        try {
            json = FACTORY.createGenerator(out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        json.setRootValueSeparator(null);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    /** One record as a line, without its end. */
    public static String line(Map<String, ?> fields) {
        return text(fields);
    }

    /** Any value as JSON. */
    static String text(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            value(json, value);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    void write(Map<String, ?> fields) throws IOException {
        value(json, fields);
        end();
    }

    /** For a record that is written field by field; {@link #end} ends its line. */
    JsonGenerator generator() {
        return json;
    }

    void end() throws IOException {
        json.writeRaw('\n');
    }

    void flush() throws IOException {
        json.flush();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) { // first, as most are, and as it is no interface
            json.writeString(text);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.writeFieldName(String.valueOf(field.getKey()));
                value(json, field.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }
}
