package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import medcode.SharedData;
import medcode.input.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents that other systems wrote are read without loss. */
class DocumentsTest {

    @TestFactory
    Stream<DynamicTest> everyWordOfAnHl7MessageIsInItsNote() throws IOException {
        return files("documents/hl7v2").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    ReadNotes read = ReadNotes.of(file);
                    assertThat(read.unreadable).isEmpty();
                    assertThat(read.notes).hasSize(1);
                    String text = read.notes.get(0).text();
                    for (String word : words(file)) {
                        assertThat(text).contains(word);
                    }
                }));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SharedData.gold(folder))) {
            return files.sorted().toList();
        }
    }

    /** The words of OBX-5 and NTE-3: of texts all, of coded values those of the code's words. */
    private static List<String> words(Path file) throws IOException {
        List<String> words = new ArrayList<>();
        for (String line : Files.readString(file).split("[\r\n]+")) {
            String[] fields = line.split("\\|", -1);
            if (fields[0].equals("NTE") && fields.length > 3) {
                words.addAll(List.of(fields[3].replace("\\T\\", "&").split("[\\s~]+")));
            } else if (fields[0].equals("OBX") && fields.length > 5) {
                String value = switch (fields[2]) {
                    case "ED" -> "";
                    case "CWE" -> fields[5].split("\\^")[1];
                    case "RP" -> fields[5].split("\\^")[0];
                    default -> fields[5];
                };
                words.addAll(List.of(value.split("[\\s~^]+")));
            }
        }
        return words;
    }

    @Test
    void fhirFilesWithoutNotesSayWhatTheyHave() throws IOException {
        List<String> said = new ArrayList<>();
        for (Path file : files("documents/fhir")) {
            try {
                said.addAll(ReadNotes.of(file).unreadable);
            } catch (BadInput none) {
                said.add(none.getMessage());
            }
        }
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).endsWith("is no FHIR resource");
        assertThat(said.get(1)).contains("has no notes: 1 Observation, 1 Patient;");
    }
}
