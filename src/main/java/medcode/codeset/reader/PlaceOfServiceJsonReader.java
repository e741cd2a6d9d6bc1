package medcode.codeset.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import medcode.codeset.CodeSet;
import medcode.input.BadInput;
import medcode.input.TextDecoder;

/** Reads the place-of-service codes of CMS as a FHIR CodeSystem in JSON: code, display and definition of each concept. */
final class PlaceOfServiceJsonReader implements CodeTableReader {
    private static final Pattern CODE_SYSTEM = Pattern.compile("\"resourceType\"\\s*:\\s*\"CodeSystem\"");
    private static final Pattern PLACE_OF_SERVICE = Pattern.compile("(?i)place.?of.?service");

    private final JsonFactory factory = new JsonFactory();

    @Override
    public String format() {
        return "CMS place-of-service codes, FHIR CodeSystem (JSON)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return CODE_SYSTEM.matcher(sample.text()).find()
                && PLACE_OF_SERVICE.matcher(sample.text()).find();
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(CodeSet.PLACE_OF_SERVICE, "");
        PlaceOfServiceRows rows = new PlaceOfServiceRows(sink);
        try (JsonParser json = factory.createParser(new TextDecoder(file.open()))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY && field.equals("concept")) {
                    concepts(json, rows, file);
                } else {
                    json.skipChildren();
                }
            }
            if (json.currentToken() != JsonToken.END_OBJECT) {
                throw broken(file, json);
            }
        } catch (JsonProcessingException malformed) {
            throw new BadInput(
                    file.name(),
                    malformed.getLocation() == null
                            ? 1
                            : malformed.getLocation().getLineNr(),
                    "not well-formed JSON: damaged or cut off; fetch it again");
        }
    }

    private static void concepts(JsonParser json, PlaceOfServiceRows rows, SourceFile file) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> concept = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    concept.put(field, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            String code = concept.getOrDefault("code", "");
            String name = concept.getOrDefault("display", "");
            if (!rows.add(code, name, concept.getOrDefault("definition", ""))) {
                throw broken(file, json);
            }
        }
    }

    private static BadInput broken(SourceFile file, JsonParser json) {
        return new BadInput(
                file.name(),
                json.currentTokenLocation().getLineNr(),
                "not a concept of the place-of-service codes (two digits and a name); fetch the file again");
    }
}
