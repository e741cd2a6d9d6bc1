package medcode.note.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.input.BadInput;
import medcode.input.TextDecoder;

/**
 * The records of a JSON file: an object a line, or objects over several lines.
 *
 * <p>One record is in memory at a time; of a FHIR Bundle, one entry. A broken record loses the rest of its line; in a
 * file whose records go over several lines, the rest of the file.
 */
final class JsonRecords {
    private static final int LONGEST_TEXT = 64 << 20;
    /** A record of more is no note, and would not fit in memory. */
    private static final int LARGEST = 96 << 20;
    /** What an element takes in memory beside its text, roughly. */
    private static final int OWN_SIZE = 100;

    private static final int DEEPEST = 64;

    private final JsonFactory factory = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private final NoteSource source;
    private final NoteSink notes;
    private final LineInput input;
    private int room;
    private boolean allUtf8 = true;

    JsonRecords(NoteSource source, NoteSink notes) {
        this.source = source;
        this.notes = notes;
        this.input = new LineInput(source, isOverLines(source.beginning()));
    }

    /** Takes what is read. */
    interface Taker {
        /** Is told that a record begins; the one before may have broken off. */
        void begin() throws IOException;

        /** Takes an entry of the Bundle that the record under way is. */
        void entry(JsonElement entry) throws IOException;

        /** Takes a record; of a Bundle, what it has beside its entries. */
        void record(JsonElement record) throws IOException;
    }

    /** True where the first object does not end with its line. */
    static boolean isOverLines(String beginning) {
        String start = beginning.strip();
        int feed = start.indexOf('\n');
        if (feed < 0) {
            return false;
        }
        String first = start.substring(0, feed).stripTrailing();
        String second = start.substring(feed).stripLeading();
        return "{[,:".indexOf(first.charAt(first.length() - 1)) >= 0 || !second.startsWith("{");
    }

    void read(Taker taker) throws IOException {
        while (input.next()) {
            line(taker);
        }
    }

    /** False once a byte was read as Windows-1252. */
    boolean isAllUtf8() {
        return allUtf8;
    }

    private void line(Taker taker) throws IOException {
        int above = source.linesBefore() + input.line() - 1;
        TextDecoder text = new TextDecoder(input, 1 << 13);
        JsonParser parser = factory.createParser(text);
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    taker.begin();
                    taker.record(record(parser, above, taker));
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    int line = above + parser.currentTokenLocation().getLineNr();
                    notes.unreadable(new BadInput(source.name(), line, "a note as a JSON object is due here"));
                    return;
                }
            }
        } catch (JsonProcessingException broken) {
            // The parser's own message quotes its input, which is a note.
            int line = above + parser.currentLocation().getLineNr();
            notes.unreadable(new BadInput(
                    source.name(), line, "is not whole JSON: a record is broken, too large or cut off here"));
        } finally {
            allUtf8 &= text.isAllUtf8();
        }
    }

    private JsonElement record(JsonParser parser, int above, Taker taker) throws IOException {
        room = LARGEST;
        return element(parser, above, taker);
    }

    /** Reads the value that the parser stands at; the entries of the outermost object go to the taker. */
    private JsonElement element(JsonParser parser, int above, Taker taker) throws IOException {
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

    private Map<String, JsonElement> fields(JsonParser parser, int above, Taker taker) throws IOException {
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

    private void entries(JsonParser parser, int above, Taker taker) throws IOException {
        int left = room;
        while (due(parser) != JsonToken.END_ARRAY) {
            room = LARGEST;
            taker.entry(element(parser, above, null));
        }
        room = left;
    }

    private void spend(int size) throws IOException {
        room -= size;
        if (room < 0) {
            throw new StreamConstraintsException("larger than " + LARGEST);
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
