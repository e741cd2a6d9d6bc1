package medcode.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON records of bounded size and depth; the entries of a FHIR Bundle are handed over one by one. */
public final class JsonElements {
    /** What an element takes in memory beside its text, roughly. */
    private static final int OWN_SIZE = 100;

    private static final int DEEPEST = 64;

    private final int largest;
    private final JsonFactory factory;
    private int room;

    /** Takes the entries of the Bundle that is being read. */
    public interface Entries {
        void entry(JsonElement entry) throws IOException;
    }

    /**
     * Reads records.
     *
     * @param largest what a record may take in memory, roughly, in bytes
     * @param longestText of one value
     */
    public JsonElements(int largest, int longestText) {
        this.largest = largest;
        this.factory = JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(longestText)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build();
    }

    /** True where the first object does not end with its line. */
    public static boolean isOverLines(String beginning) {
        String start = beginning.strip();
        int feed = start.indexOf('\n');
        if (feed < 0) {
            return false;
        }
        String first = start.substring(0, feed).stripTrailing();
        String second = start.substring(feed).stripLeading();
        return "{[,:".indexOf(first.charAt(first.length() - 1)) >= 0 || !second.startsWith("{");
    }

    /** A parser, which leaves the text open. */
    public JsonParser parser(Reader text) throws IOException {
        return factory.createParser(text);
    }

    /**
     * Reads the object that a parser stands at, all but the entries of a Bundle.
     *
     * @param above how many lines of the file are above what the parser reads
     */
    public JsonElement record(JsonParser parser, int above, Entries taker) throws IOException {
        room = largest;
        return element(parser, above, taker);
    }

    /** Reads the value that the parser stands at; the entries of the outermost object go to the taker. */
    private JsonElement element(JsonParser parser, int above, Entries taker) throws IOException {
        int line = above + parser.currentTokenLocation().getLineNr();
        int column = parser.currentTokenLocation().getColumnNr();
        int before = room;
        spend(OWN_SIZE);
        Map<String, JsonElement> fields = Map.of();
        List<JsonElement> elements = List.of();
        String text = "";
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            fields = fields(parser, above, taker);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            elements = elements(parser, above);
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            text = parser.getText();
            spend(text.length());
        }
        return new JsonElement(text, fields, elements, line, column, before - room);
    }

    private Map<String, JsonElement> fields(JsonParser parser, int above, Entries taker) throws IOException {
        Map<String, JsonElement> fields = new LinkedHashMap<>();
        while (due(parser) != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            spend(name.length());
            if (due(parser) == JsonToken.START_ARRAY && taker != null && name.equals("entry")) {
                entries(parser, above, taker);
            } else {
                fields.put(name, element(parser, above, null));
            }
        }
        return fields;
    }

    private List<JsonElement> elements(JsonParser parser, int above) throws IOException {
        List<JsonElement> elements = new ArrayList<>();
        while (due(parser) != JsonToken.END_ARRAY) {
            elements.add(element(parser, above, null));
        }
        return elements;
    }

    private void entries(JsonParser parser, int above, Entries taker) throws IOException {
        int left = room;
        while (due(parser) != JsonToken.END_ARRAY) {
            room = largest;
            taker.entry(element(parser, above, null));
        }
        room = left;
    }

    private void spend(int size) throws IOException {
        room -= size;
        if (room < 0) {
            throw new StreamConstraintsException("larger than " + largest);
        }
    }

    private static JsonToken due(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new StreamConstraintsException("cut off");
        }
        return token;
    }
}
