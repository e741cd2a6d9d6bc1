package medcode.note.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.EOFException;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import medcode.input.BadInput;
import medcode.note.Note;

/** Notes as JSON Lines: an object a note, with {@code text} and what else is known; read one by one. */
final class JsonLinesNoteReader implements NoteReader {
    private static final int LONGEST_TEXT = 64 << 20;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(16)
                    .build())
            .build();

    @Override
    public String format() {
        return "JSON Lines";
    }

    @Override
    public boolean recognizes(NoteSource source) {
        boolean named = source.endsWith(".jsonl") || source.endsWith(".ndjson");
        return !source.isBinary() && (named || (source.name().equals(NoteFiles.STDIN) && source.firstByte() == '{'));
    }

    @Override
    public void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        try (JsonParser parser = factory.createParser(source.stream())) {
            int number = source.recordsBefore();
            for (JsonToken token = next(source, parser); token != null; token = next(source, parser)) {
                if (token != JsonToken.START_OBJECT) {
                    int line =
                            source.linesBefore() + parser.currentTokenLocation().getLineNr();
                    throw new BadInput(source.name(), line, "a note as a JSON object is due here");
                }
                number++;
                notes.note(note(source, parser, number));
            }
            if (number == 0) {
                throw new BadInput(source.name(), "has no notes");
            }
        }
    }

    private static Note note(NoteSource source, JsonParser parser, int number) throws IOException {
        int line = source.linesBefore() + parser.currentTokenLocation().getLineNr();
        HeadValues values = new HeadValues();
        String text = values(source, parser, values);
        if (text.isBlank()) {
            throw new BadInput(source.name(), line, "this note has no \"text\"");
        }
        return new FrontMatter(values, 0).note(source.name() + "#" + number, text);
    }

    /** Fills in what the object says of the note, and returns its text. */
    private static String values(NoteSource source, JsonParser parser, HeadValues values) throws IOException {
        String note = "";
        String key = "";
        int depth = 1;
        while (depth > 0) {
            JsonToken token = next(source, parser);
            if (token == null) {
                throw cut(source, parser);
            }
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.FIELD_NAME) {
                key = depth == 1 ? HeadValues.key(parser.currentName()) : key;
            } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL && key.equals("text")) {
                note = depth == 1 ? text(source, parser) : note;
            } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                values.add(key, text(source, parser));
            }
        }
        return note;
    }

    /** Long strings are read only when they are asked for, so that asking can find the end of the file. */
    private static String text(NoteSource source, JsonParser parser) throws IOException {
        try {
            return parser.getText();
        } catch (JsonProcessingException | EOFException | ZipException broken) {
            throw cut(source, parser);
        }
    }

    private static JsonToken next(NoteSource source, JsonParser parser) throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException | EOFException | ZipException broken) {
            throw cut(source, parser);
        }
    }

    /** The parser's own message quotes its input, which is a note. */
    private static BadInput cut(NoteSource source, JsonParser parser) {
        return new BadInput(
                source.name(),
                source.linesBefore() + parser.currentLocation().getLineNr(),
                "is not whole JSON Lines: a record is broken or cut off here");
    }
}
