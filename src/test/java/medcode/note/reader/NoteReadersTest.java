package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import medcode.encounter.Setting;
import medcode.encounter.Sex;
import medcode.input.BadInput;
import medcode.note.Note;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteReadersTest {
    private static final String RECORDS = """
            {"note_id":"n1","dos":"2026-03-10","setting":"ed","sex":"F","dob":"1960-01-02","text":"Cough.","codes":["R05.9"]}
            {"id":"n2","authorRole":"nurse","text":"Fever.\\nChills.","more":{"text":"x"}}
            """;

    private final List<String> notices = new ArrayList<>();

    @TempDir
    private Path folder;

    private List<Note> read(String name, byte[] bytes) throws IOException {
        List<Note> notes = new ArrayList<>();
        try (NoteSource source = NoteSource.of(name, new ByteArrayInputStream(bytes))) {
            NoteReaders.read(source, notes::add, notices::add);
        }
        return notes;
    }

    private List<Note> read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyFormatHasANameOfItsOwn() {
        assertThat(NoteReaders.all())
                .allSatisfy(reader -> assertThat(reader.format()).isNotBlank())
                .allSatisfy(reader -> assertThat(reader.id()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(NoteReaders.ids()).doesNotHaveDuplicates();
    }

    @Test
    void plainTextIsANoteAsItStands() throws IOException {
        Note note = read("a.txt", "HPI: cough\n").get(0);
        assertThat(note).isEqualTo(Note.of("a.txt", "HPI: cough\n"));
    }

    @Test
    void frontMatterBetweenDashesIsRead() throws IOException {
        String text = """
                ---
                note_id: v7
                dos: 2026-03-10
                setting: inpatient
                sex: female
                dob: 1/2/1960
                codes: [E11.9, I10]
                ---
                ASSESSMENT
                """;
        Note note = read("a.txt", text).get(0);
        assertThat(note.name()).isEqualTo("v7");
        assertThat(note.head().dateOfService()).contains(LocalDate.of(2026, 3, 10));
        assertThat(note.head().setting()).contains(Setting.INPATIENT);
        assertThat(note.head().sex()).contains(Sex.FEMALE);
        assertThat(note.head().birthDate()).contains(LocalDate.of(1960, 1, 2));
        assertThat(note.head().codes()).containsExactly("E11.9", "I10");
        assertThat(note.text()).isEqualTo(text);
        assertThat(note.body().of(text)).isEqualTo("ASSESSMENT\n");
    }

    @Test
    void frontMatterWithoutDashesNeedsKnownKeys() throws IOException {
        assertThat(read("a", "dos: 20260310\n\ncough").get(0).head().dateOfService())
                .contains(LocalDate.of(2026, 3, 10));
        assertThat(read("a", "Assessment: cough\n\nfever").get(0).body().start())
                .isZero();
    }

    @Test
    void separatorsDivideAFile() throws IOException {
        List<Note> notes = read("a.txt", "one\n=====\nnote_id: two\n\nfever\n\fthree");
        assertThat(notes).extracting(Note::name).containsExactly("a.txt", "two", "a.txt#3");
        assertThat(notes).extracting(Note::text).containsExactly("one\n", "note_id: two\n\nfever\n", "three");
    }

    @Test
    void whatIsNotUtf8IsWindows1252WithANotice() throws IOException {
        Note note = read("a.txt", "no fever – caf\u00e9".getBytes(Charset.forName("windows-1252")))
                .get(0);
        assertThat(note.text()).isEqualTo("no fever – caf\u00e9");
        assertThat(notices).containsExactly("a.txt: is not UTF-8; read as Windows-1252");
    }

    @Test
    void jsonLinesAreReadOneByOne() throws IOException {
        List<Note> notes = read("n.jsonl", RECORDS);
        assertThat(notes).extracting(Note::name).containsExactly("n1", "n2");
        assertThat(notes.get(0).head().codes()).containsExactly("R05.9");
        assertThat(notes.get(0).head().setting()).contains(Setting.ED);
        assertThat(notes.get(1).text()).isEqualTo("Fever.\nChills.");
        assertThat(notes.get(1).head().authorRole()).contains("nurse");
    }

    @Test
    void gzipIsUnpacked() throws IOException {
        assertThat(read("n.jsonl.gz", zipped())).hasSize(2);
    }

    private static byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(RECORDS.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNoNoteIsRefusedWithoutItsText() {
        assertThatThrownBy(() -> read("a.txt", "")).isInstanceOf(BadInput.class).hasMessage("a.txt: is empty");
        assertThatThrownBy(() -> read("a.txt", " \n")).hasMessage("a.txt: has no text");
        assertThatThrownBy(() -> read("a.bin", new byte[] {1, 2, 0, 3})).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> read("n.jsonl", "{\"text\":\"CANARY\"}\n{\"text\":\"CANARY"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("n.jsonl:2: ")
                .message()
                .doesNotContain("CANARY");
        assertThatThrownBy(() -> read("n.jsonl", "{\"note_id\":\"1\"}")).hasMessageContaining("has no \"text\"");
        assertThatThrownBy(() -> read("n.jsonl", "CANARY")).isInstanceOf(BadInput.class);
    }

    @Test
    void brokenBytesGiveBadInputOrANote() throws IOException {
        Random random = new Random(11);
        for (byte[] whole : List.of(RECORDS.getBytes(StandardCharsets.UTF_8), zipped())) {
            for (int round = 0; round < 300; round++) {
                byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
                for (int i = 0; i < broken.length / 20; i++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                for (String name : List.of("n.jsonl", "n.txt")) {
                    try {
                        assertThat(read(name, broken)).isNotEmpty();
                    } catch (BadInput refused) {
                        assertThat(refused).hasMessageStartingWith("n.");
                    }
                }
            }
        }
    }

    @Test
    void argumentsNameFilesFoldersAndGlobs() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("b"));
        for (String name : List.of("z.txt", "a.txt", "b/m.jsonl.gz", "b/.hidden.txt", "image.png")) {
            Files.writeString(folder.resolve(name), "x");
        }
        String root = folder.toString();
        assertThat(NoteFiles.of(root)).containsExactly(root + "/a.txt", root + "/b/m.jsonl.gz", root + "/z.txt");
        assertThat(NoteFiles.of(root + "/*.txt")).containsExactly(root + "/a.txt", root + "/z.txt");
        assertThat(NoteFiles.of("-")).containsExactly("-");
        assertThatThrownBy(() -> NoteFiles.of(root + "/*.odt")).hasMessageEndingWith("matches no file");
        Files.delete(inner.resolve("m.jsonl.gz"));
        assertThatThrownBy(() -> NoteFiles.of(inner.toString())).hasMessageContaining("holds no file ending in .txt, ");
        assertThatThrownBy(() -> NoteSource.open(folder.resolve("none.txt"))).hasMessageEndingWith("no such file");
        assertThatThrownBy(() -> NoteSource.open(inner)).isInstanceOf(BadInput.class);
    }

    @Test
    void aPipeIsReadLikeAFile() throws Exception {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, "cough\n");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        writer.start();
        assertThat(new Sources().read(pipe, NoteReading.USUAL))
                .extracting(Note::text)
                .containsExactly("cough\n");
        writer.join();
    }
}
