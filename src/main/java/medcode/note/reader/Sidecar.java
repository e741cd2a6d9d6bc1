package medcode.note.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.input.BadInput;
import medcode.input.InputFiles;
import medcode.input.TextDecoder;

/** A file beside a note that says of it what the note does not: {@code visit.meta.json} beside {@code visit.txt}. */
final class Sidecar {
    private static final String ENDING = ".meta.json";
    private static final long MOST_BYTES = 1 << 20;

    private Sidecar() {}

    static boolean isOne(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** What the sidecar of a note says; nothing where it has none. */
    static HeadValues of(Path note) throws IOException {
        for (Path sidecar : places(note)) {
            if (Files.isRegularFile(sidecar)) {
                return read(sidecar);
            }
        }
        return new HeadValues();
    }

    /** {@code visit.txt.meta.json}, then {@code visit.meta.json}. */
    private static List<Path> places(Path note) {
        List<Path> places = new ArrayList<>();
        String name = note.getFileName().toString();
        places.add(note.resolveSibling(name + ENDING));
        String plain = InputFiles.plainName(name);
        int point = plain.lastIndexOf('.');
        places.add(note.resolveSibling((point > 0 ? plain.substring(0, point) : plain) + ENDING));
        return places;
    }

    private static HeadValues read(Path sidecar) throws IOException {
        if (!Files.isReadable(sidecar) || Files.size(sidecar) > MOST_BYTES) {
            throw new BadInput(sidecar.toString(), "cannot be read, or is too large to describe a note");
        }
        try (TextDecoder text = new TextDecoder(Files.newInputStream(sidecar));
                JsonParser json = new JsonFactory().createParser(text)) {
            return values(sidecar, json);
        } catch (JsonProcessingException broken) {
            long line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new BadInput(sidecar.toString(), line, "is no whole JSON object");
        }
    }

    private static HeadValues values(Path sidecar, JsonParser json) throws IOException {
        HeadValues values = new HeadValues();
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new BadInput(sidecar.toString(), 1, "one JSON object is due here, such as {\"dos\": \"2026-03-10\"}");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = HeadValues.key(json.currentName());
            add(values, key, json);
            Optional<String> wrong = values.value(key).flatMap(value -> HeadValues.wrong(key, value));
            if (wrong.isPresent()) {
                throw new BadInput(
                        sidecar.toString(), json.currentTokenLocation().getLineNr(), key + ": " + wrong.get());
            }
        }
        return values;
    }

    private static void add(HeadValues values, String key, JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_OBJECT || !HeadValues.KEYS.contains(key)) {
            json.skipChildren();
        } else if (token == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                json.skipChildren();
                if (json.currentToken().isScalarValue()) {
                    values.add(key, json.getText());
                }
            }
        } else if (token != JsonToken.VALUE_NULL) {
            values.put(key, json.getText());
        }
    }
}
