package medcode.note.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import medcode.input.BadInput;
import medcode.input.JsonElement;
import medcode.input.JsonElements;
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

    private final JsonElements elements = new JsonElements(LARGEST, LONGEST_TEXT);

    private final NoteSource source;
    private final NoteSink notes;
    private final LineInput input;
    private boolean allUtf8 = true;

    JsonRecords(NoteSource source, NoteSink notes) {
        this.source = source;
        this.notes = notes;
        this.input = new LineInput(source, JsonElements.isOverLines(source.beginning()));
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
        JsonParser parser = elements.parser(text);
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    taker.begin();
                    taker.record(elements.record(parser, above, taker::entry));
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
}
