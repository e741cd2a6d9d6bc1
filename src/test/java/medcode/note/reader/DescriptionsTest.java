package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import medcode.encounter.Setting;
import medcode.encounter.Sex;
import medcode.input.BadInput;
import medcode.note.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sidecars and manifests say of notes. */
class DescriptionsTest {
    private static final String SIDECAR = """
            {"noteId":"v1","dos":"2026-03-10","Setting":"inpatient","sex":"F","codes":["E11.9","I10"],
             "vendor":{"dos":"1999-01-01"}}
            """;

    private final Sources sources = new Sources();

    @TempDir
    private Path folder;

    private Path note;

    @BeforeEach
    void note() throws IOException {
        note = Files.writeString(folder.resolve("visit.txt"), "sex: M\n\nAssessment: cough\n");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private Note read() throws IOException {
        return sources.read(note, NoteReading.USUAL).get(0);
    }

    private NoteReading manifest(String text) throws IOException {
        write("manifest.csv", text);
        return Sources.manifest(NoteManifest.read(folder.resolve("manifest.csv")));
    }

    @Test
    void aSidecarSaysWhatTheNoteDoesNot() throws IOException {
        write("visit.meta.json", "\uFEFF" + SIDECAR);
        Note described = read();
        assertThat(described.name()).isEqualTo("v1");
        assertThat(described.head().dateOfService()).contains(LocalDate.of(2026, 3, 10));
        assertThat(described.head().setting()).contains(Setting.INPATIENT);
        assertThat(described.head().codes()).containsExactly("E11.9", "I10");
        assertThat(described.head().sex()).as("the note's own").contains(Sex.MALE);
        assertThat(described.body().of(described.text())).isEqualTo("Assessment: cough\n");

        write("visit.txt.meta.json", "{\"dos\":\"2026-04-01\"}");
        assertThat(read().head().dateOfService()).contains(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'{\"dos\":\n\"CANARY\"}'!2: dos: no date is written here",
                "'{\"setting\":\"CANARY\"}'!1: setting: no setting is written here; medcode extract --help names them",
                "'{\"sex\":\"CANARY\"}'!1: sex: no sex is written here; write F or M",
                "'{\"age\":\"CANARY\"}'!1: age: no age in years is written here",
                "'{\"dos\":\"2026-03-10\"'!1: is no whole JSON object",
                "'{\"dos\":CANARY}'!1: is no whole JSON object",
                "'[\"CANARY\"]'!1: one JSON object is due here, such as {\"dos\": \"2026-03-10\"}",
                "CANARY!1: is no whole JSON object",
            })
    void aWrongSidecarIsBadInput(String text, String message) throws IOException {
        write("visit.meta.json", text);
        assertThatThrownBy(this::read)
                .isInstanceOf(BadInput.class)
                .hasMessage(folder.resolve("visit.meta.json") + ":" + message);
    }

    @Test
    void brokenSidecarsAreBadInputOrRead() throws IOException {
        Random random = new Random(3);
        byte[] whole = SIDECAR.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 300; round++) {
            byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int i = 0; i < broken.length / 30; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Files.write(folder.resolve("visit.meta.json"), broken);
            try {
                assertThat(read().text()).contains("cough");
            } catch (BadInput refused) {
                assertThat(refused).hasMessageContaining("visit.meta.json");
            }
        }
    }

    @Test
    void aManifestSaysWhatNeitherNoteNorSidecarDoes() throws IOException {
        write("visit.meta.json", "{\"setting\":\"ed\"}");
        NoteReading reading = manifest("""
                File,Date of Service,SETTING,sex,dob,codes
                ./visit.txt,2026-03-10,office,F,1960-01-02,E11.9;I10
                more/gone.txt,2026-03-11,office,,,
                """);
        Note described = sources.read(note, reading).get(0);
        assertThat(described.name()).isEqualTo(note.toString());
        assertThat(described.head().dateOfService()).contains(LocalDate.of(2026, 3, 10));
        assertThat(described.head().setting()).contains(Setting.ED);
        assertThat(described.head().sex()).contains(Sex.MALE);
        assertThat(described.head().birthDate()).contains(LocalDate.of(1960, 1, 2));
        assertThat(described.head().codes()).containsExactly("E11.9", "I10");
        assertThat(reading.manifest().orElseThrow().unused())
                .contains("manifest.csv: 1 of 2 rows name files that are not among the notes, on lines 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'dos,sex\n2026-03-10,F'!1: the header of a manifest needs a column `file`",
                "'file,dos\na.txt,CANARY'!2:7: dos: no date is written here",
                "'file,note,setting\na.txt,\"two\nlines\",CANARY'!3:8: setting: no setting is written here; medcode extract --help names them",
                "'file,dos\n,2026-03-10'!2:1: this row names no file",
                "'file,dos\na.txt,2026-03-10,CANARY'!2:18: this row has more cells than the header",
                "'dos,file\n2026-03-10'!2:1: this row ends before its file",
                "'file\na.txt\nb/../a.txt'!3:1: this file has a row already, on line 2",
                "'file,dos\n\"a.txt'!2:2: the cell that begins here does not end; close its quote (\") and double quotes inside it",
            })
    void aWrongManifestIsBadInput(String text, String message) {
        assertThatThrownBy(() -> manifest(text))
                .isInstanceOf(BadInput.class)
                .hasMessage(folder.resolve("manifest.csv") + ":" + message);
    }

    @Test
    void whatDescribesNotesIsNoNote() throws IOException {
        write("visit.meta.json", SIDECAR);
        write("claims.csv", "claim_id,dx1\n1,I10\n");
        write("more/export.csv", "note_id,text\nn,cough\n");
        NoteReading reading = manifest("file,dos\nvisit.txt,2026-03-10\n");
        assertThat(NoteFiles.of(folder.toString()))
                .containsExactly(folder.resolve("more/export.csv").toString(), note.toString());
        assertThat(sources.read(folder.resolve("manifest.csv"), reading)).isEmpty();
        assertThat(sources.read(folder.resolve("visit.meta.json"), reading)).isEmpty();
    }

    @Test
    void aNoteInAFileOfManyKeepsItsOwnName() throws IOException {
        note = Files.writeString(note, "one\n=====\ntwo\n");
        write("visit.meta.json", SIDECAR);
        List<Note> notes = sources.read(note, NoteReading.USUAL);
        assertThat(notes).extracting(Note::name).containsExactly("v1", note + "#2");
        assertThat(notes).allSatisfy(each -> assertThat(each.head().setting()).contains(Setting.INPATIENT));
    }
}
