package medcode.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import medcode.claim.Claim;
import medcode.claim.reader.ClaimReaders;
import medcode.claim.reader.ClaimSink;
import medcode.codeset.Code;
import medcode.input.BadInput;
import medcode.tabular.Tabular;

/** The case files of the edits, and clean claims, as they stand under {@code src/test/resources/edits}. */
final class EditCases {
    private static final Path CASES = Path.of("src/test/resources/edits");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();

    private EditCases() {}

    /** The cases of each edit, by its id. */
    static Map<String, List<JsonNode>> all() throws IOException {
        return read(CASES);
    }

    /** Claims that are right, by the file they stand in. */
    static Map<String, List<JsonNode>> clean() throws IOException {
        return read(CASES.resolve("clean"));
    }

    private static Map<String, List<JsonNode>> read(Path folder) throws IOException {
        Map<String, List<JsonNode>> cases = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<JsonNode> ofFile = new ArrayList<>();
                YAML.readTree(Files.readString(file)).forEach(ofFile::add);
                cases.put(file.getFileName().toString().replace(".yaml", ""), ofFile);
            }
        }
        return cases;
    }

    /** True where a release has all codes of a claim, and was in force on its date. */
    static boolean isHeld(JsonNode fields, Tabular tabular) throws IOException {
        Claim claim = claim(fields);
        return claim.governingDate().stream().allMatch(tabular.release()::inForce)
                && claim.diagnoses().stream()
                        .allMatch(diagnosis -> tabular.billable(Code.icd10cm(diagnosis.written())));
    }

    /** A claim as the native format has it, through its reader. */
    static Claim claim(JsonNode fields) throws IOException {
        byte[] line = JSON.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8);
        List<Claim> claims = new ArrayList<>();
        ClaimReaders.read("case.jsonl", new ByteArrayInputStream(line), new ClaimSink() {
            @Override
            public void claim(Claim claim) {
                claims.add(claim);
            }

            @Override
            public void unreadable(BadInput problem) throws IOException {
                throw problem;
            }
        });
        return claims.get(0);
    }
}
