package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import medcode.input.BadInput;
import medcode.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteLinesTest {
    private static final String LINES = """
            {"note_id":"a","text":"Cough."}

            {"text":"Fièvre."}
            {"text":"Knee pain.\\nNo fall."}
            {"note_id":"d","text":"Rash."}""";

    private static NoteSource source(String name, byte[] bytes) throws IOException {
        return NoteSource.of(name, new ByteArrayInputStream(bytes));
    }

    private static NoteSource source(String name, String text) throws IOException {
        return source(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 34, 60, 1000})
    void partsHoldTheSameNotesAsTheWhole(int bytes) throws IOException {
        List<Note> whole = new ArrayList<>();
        NoteReaders.read(source("a.jsonl", LINES), whole::add, notice -> {});
        List<Note> parts = new ArrayList<>();
        NoteLines.cut(
                source("a.jsonl", LINES), bytes, (part, length) -> NoteReaders.read(part, parts::add, notice -> {}));
        assertThat(parts).isEqualTo(whole).extracting(Note::name).containsExactly("a", "a.jsonl#2", "a.jsonl#3", "d");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 1000})
    void errorsNameTheLineOfTheFile(int bytes) {
        String broken = LINES + "\n{\"text\": nothing}\n";
        assertThatThrownBy(() -> NoteLines.cut(
                        source("a.jsonl", broken),
                        bytes,
                        (part, length) -> NoteReaders.read(part, note -> {}, notice -> {})))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("a.jsonl:6: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.jsonl   | {"text":"x"}\\n{"text":"y"} | true
            a.ndjson  | \\n {"text":"x"} \\r\\n      | true
            -         | {"text":"x"}\\n             | true
            a.jsonl   | {\\n"text":"x"}\\n           | false
            a.jsonl   | [{"text":"x"}]\\n           | false
            a.txt     | {"text":"x"}\\n             | false
            """)
    void onlyFilesOfANoteALineAreCut(String name, String text, boolean cut) throws IOException {
        assertThat(NoteLines.isMadeOf(source(name, text.replace("\\n", "\n").replace("\\r", "\r")), NoteReading.USUAL))
                .isEqualTo(cut);
    }

    @Test
    void linesBeforeADamageAreHandedOver() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 5000; i++) {
                gzip.write(("{\"text\":\"note " + Integer.toHexString(i * 7919) + "\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        List<Note> notes = new ArrayList<>();
        assertThatThrownBy(() -> NoteLines.cut(
                        source("a.jsonl.gz", half),
                        4096,
                        (part, length) -> NoteReaders.read(part, notes::add, n -> {})))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is no whole gzip file");
        assertThat(notes).hasSizeGreaterThan(1000);
    }

    @Test
    void aLongLineMakesNoLaterPartLonger() throws IOException {
        String line = "{\"text\":\"x\"}\n";
        String text = line.replace("x", "x".repeat(100_000)) + line.repeat(50_000);
        List<Integer> lengths = new ArrayList<>();
        NoteLines.cut(source("a.jsonl", text), 1024, (part, length) -> lengths.add(length));
        assertThat(lengths.subList(4, lengths.size())).allMatch(length -> length <= 1024);
        assertThat(lengths.stream().mapToInt(length -> length).sum()).isEqualTo(text.length());
    }
}
