package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import medcode.codeset.reader.Hostile;
import medcode.input.BadInput;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a file of notes holds, it gives notes or says what is wrong, without the words of a note. */
class HostileNotesTest {
    private static final long SEED = 20_260_310;
    private static final String HL7 = "MSH|^~\\&|EHR|H|X|H|20260310||MDM^T02|1|P|2.5\r";

    private static Map<String, byte[]> samples() throws IOException {
        String bundle = Files.readString(FhirNoteReaderTest.BUNDLE);
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("bundle.json", bundle.replace("pneumonia", "CANARY").getBytes(StandardCharsets.UTF_8));
        samples.put("line.ndjson", bundle.replace("\n", " ").getBytes(StandardCharsets.UTF_8));
        samples.put(
                "document.hl7",
                Hl7NoteReaderTest.DOCUMENT.replace("Pneumonia", "CANARY").getBytes(StandardCharsets.UTF_8));
        samples.put("results.hl7", Hl7NoteReaderTest.RESULTS.replace('\n', '\r').getBytes(StandardCharsets.UTF_8));
        return samples;
    }

    @TestFactory
    Stream<DynamicTest> everyFormatCutOffOrDamaged() throws IOException {
        return samples().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    byte[] file = sample.getValue();
                    Stream.of(
                                    Hostile.truncated(file, SEED),
                                    Hostile.damaged(file, SEED),
                                    Hostile.noiseAfter(file, SEED),
                                    Hostile.truncated(Hostile.gzip(file), SEED),
                                    Hostile.damaged(Hostile.gzip(file), SEED))
                            .flatMap(variants -> variants)
                            .forEach(variant -> check(sample.getKey(), variant));
                }));
    }

    private static void check(String name, byte[] file) {
        try {
            ReadNotes read = ReadNotes.of(name, file);
            assertThat(read.notes.size() + read.unreadable.size()).isPositive();
            assertThat(read.unreadable).allSatisfy(message -> said(name, message));
        } catch (BadInput refused) {
            said(name, refused.getMessage());
        } catch (IOException unnamed) {
            throw new AssertionError("a failure that names no file", unnamed);
        }
    }

    private static void said(String name, String message) {
        assertThat(message).startsWith(name + ":").doesNotContain("CANARY");
    }

    @TestFactory
    Stream<DynamicTest> filesThatAttackTheReader() {
        String resource = "{\"resourceType\":\"Composition\",";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("deep arrays", resource + "\"a\":" + "[".repeat(1_000_000));
        files.put("deep objects", "{\"resourceType\":" + "{\"a\":".repeat(1_000_000));
        files.put("deep sections", resource + "\"section\":[{".repeat(100_000));
        files.put("endless string", resource + "\"id\":\"" + "x".repeat(70 << 20));
        files.put("endless name", resource + "\"" + "x".repeat(2 << 20));
        files.put("endless number", resource + "\"id\":" + "9".repeat(2 << 20) + "}");
        files.put("endless fields", resource + "\"a\":[" + "{\"a\":1},".repeat(1_500_000) + "1]}");
        files.put("nothing inside", "{\"resourceType\":\"Bundle\",\"entry\":[{},null,1,[],{\"resource\":[]}]}");
        files.put("wrong types", resource + "\"section\":\"x\",\"text\":[[]],\"type\":1,\"subject\":[],\"author\":{}}");
        files.put("itself inside", resource + "\"contained\":[{\"id\":\"a\"}],\"subject\":{\"reference\":\"#a\"}}");
        files.put(
                "wrong base64",
                "{\"resourceType\":\"DocumentReference\",\"content\":[{\"attachment\":{\"data\":\"CANARY!\"}}]}");
        files.put("endless segment", HL7 + "OBX|1|TX|a||" + "x~".repeat(10 << 20));
        files.put("endless fields of a segment", HL7 + "OBX" + "|".repeat(4 << 20));
        files.put("endless segments", HL7 + "OBX\r".repeat(1_000_000));
        files.put("endless lines", HL7 + "OBX|1|TX|a||\r" + "x\r".repeat(1_000_000));
        files.put("endless escapes", HL7 + "OBX|1|TX|a||" + "\\.sp999".repeat(500_000));
        files.put("headers only", HL7.repeat(100_000));
        files.put("header cut off", "MSH|^~\\&");
        files.put("one separator", "MSH|||||||||||MDM^T02\rOBX|1|TX|a||CANARY");
        files.put("data of wrong base64", HL7 + "OBX|1|ED|a||^text^plain^Base64^CANARY!");
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> Assertions.assertTimeoutPreemptively(
                                Duration.ofMinutes(1),
                                () -> check("x", file.getValue().getBytes(StandardCharsets.UTF_8)))));
    }
}
