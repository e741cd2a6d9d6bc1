package medcode.evaluate;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.encounter.Setting;
import medcode.input.BadInput;

/** Reads vignettes from JSON Lines. */
public final class VignetteReader {
    private final ObjectMapper json = new ObjectMapper();
    private final String file;

    private VignetteReader(String file) {
        this.file = file;
    }

    public static List<Vignette> read(Path path) throws IOException {
        return new VignetteReader(path.toString()).vignettes(GoldTable.lines(path));
    }

    private List<Vignette> vignettes(List<String> lines) throws BadInput {
        List<Vignette> vignettes = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                vignettes.add(vignette(index + 1, object(index + 1, lines.get(index))));
            }
        }
        if (vignettes.isEmpty()) {
            throw new BadInput(file, "is empty; a JSON object a line is needed");
        }
        return vignettes;
    }

    private JsonNode object(long line, String text) throws BadInput {
        try {
            JsonNode node = json.readTree(text);
            if (node.isObject()) {
                return node;
            }
            throw new BadInput(file, line, "is no JSON object");
        } catch (JsonProcessingException broken) {
            JsonLocation place = broken.getLocation();
            throw new BadInput(file, line, place == null ? 0 : Math.max(0, place.getColumnNr()), "is no valid JSON");
        }
    }

    private Vignette vignette(long line, JsonNode node) throws BadInput {
        return new Vignette(
                line,
                text(line, node, "id"),
                setting(line, node.path("setting").asText("")),
                date(line, node.path("dos").asText("")),
                text(line, node, "note"),
                codes(line, node, "codes"),
                codes(line, node, "first_listed"),
                codes(line, node, "also_acceptable"),
                codes(line, node, "must_not_codes"));
    }

    private String text(long line, JsonNode node, String field) throws BadInput {
        if (!node.path(field).isTextual()) {
            throw new BadInput(file, line, "no text in field " + field);
        }
        return node.path(field).textValue();
    }

    private Optional<Setting> setting(long line, String written) throws BadInput {
        Optional<Setting> setting = Setting.of(written);
        if (!written.isEmpty() && setting.isEmpty()) {
            throw new BadInput(file, line, "unknown setting");
        }
        return setting;
    }

    private Optional<LocalDate> date(long line, String written) throws BadInput {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException noDate) {
            throw new BadInput(file, line, "field dos is no date; YYYY-MM-DD is due");
        }
    }

    private List<Code> codes(long line, JsonNode node, String field) throws BadInput {
        JsonNode list = node.path(field);
        if (!list.isArray() && !(list.isMissingNode() && !field.equals("codes"))) {
            throw new BadInput(file, line, "field " + field + " is no list of codes");
        }
        List<Code> codes = new ArrayList<>();
        for (JsonNode code : list) {
            codes.add(Code.icd10cm(code.asText()));
        }
        return codes;
    }
}
