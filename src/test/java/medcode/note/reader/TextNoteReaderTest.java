package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import medcode.encounter.Setting;
import medcode.input.BadInput;
import medcode.note.Note;
import medcode.note.NoteHead;
import medcode.note.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextNoteReaderTest {
    private final Sources sources = new Sources();

    private Note only(String text) throws IOException {
        List<Note> notes = sources.read("a.md", text);
        assertThat(notes).hasSize(1);
        return notes.get(0);
    }

    @Test
    void markdownFrontMatterMayHoldOtherKeysListsAndComments() throws IOException {
        String text = """

                ---
                # written by the exporter
                title: "Visit: follow-up"
                date-of-service: '2026-03-10'  # a Tuesday
                setting: office # not the ED
                tags:
                  - draft
                codes:
                  - E11.9
                  - "I10"
                summary: |
                  sex: F is quoted here
                ---
                # Assessment
                """.replace("\n", "\r\n");
        Note note = only(text);
        assertThat(note.head().dateOfService()).contains(LocalDate.of(2026, 3, 10));
        assertThat(note.head().setting()).contains(Setting.OFFICE);
        assertThat(note.head().codes()).containsExactly("E11.9", "I10");
        assertThat(note.head().sex()).isEmpty();
        assertThat(note.text()).isEqualTo(text);
        assertThat(note.body().of(text)).isEqualTo("# Assessment\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ncough for three days\ndos: 2026-03-10\n---\n",
                "---\ntitle: nothing known\n---\ncough\n",
                "---\ndos: 2026-03-10\nno end\n",
                "---\n---\n",
                "---\n",
                "--- \n\n- \n:\n---",
                "dos: 2026-03-10\nHPI: cough\n\nfever\n",
            })
    void whatIsNoFrontMatterIsTheNote(String text) throws IOException {
        assertThat(only(text)).isEqualTo(Note.of("a.md", text));
        assertThat(only(text).head()).isEqualTo(NoteHead.NONE);
    }

    @Test
    void laterNotesKnowWhereTheyBegin() throws IOException {
        List<Note> notes = sources.read("a.txt", "one\n\n=====\nnote_id: two\n\nfever\n\f\nthree \ffour");
        assertThat(notes).extracting(Note::name).containsExactly("a.txt", "two", "a.txt#3", "a.txt#4");
        assertThat(notes)
                .extracting(note -> note.origin(0).orElse(null))
                .containsExactly(null, new Origin(0, 0, 4, 1), new Origin(0, 0, 7, 2), new Origin(0, 0, 8, 8));
    }

    @Test
    void linesThatAnExpressionIsFoundInBeginNotes() throws IOException {
        String text = "Visit 1\ncough\nVisit 2\r\nfever\n=====\nVisit 3\n";
        List<Note> notes = sources.read("a.txt", text, Sources.split("^Visit \\d+$"));
        assertThat(notes).extracting(Note::text).containsExactly("Visit 1\ncough\n", "Visit 2\r\nfever\n", "Visit 3\n");
        assertThat(notes.get(1).origins()).startsWith(new Origin(0, 0, 3, 1));
        assertThat(sources.read("a.txt", text)).hasSize(2);
    }

    @Test
    void anUnderlinedHeadingDividesNothing() throws IOException {
        assertThat(only("ASSESSMENT\n==========\ncough\n\nPlan of care\n============\nrest\n")
                        .text())
                .endsWith("rest\n");
        assertThat(sources.read("a.txt", "First\nTall\n=====\nSecond\n")).hasSize(2);
        assertThat(sources.read("a.txt", "cough\n=====\nfever\n")).hasSize(2);
    }

    @Test
    void lineEndsKeepOffsets() throws IOException {
        assertThat(only("dos: 2026-03-10\r\n\r\nno\r\nfever").text()).isEqualTo("dos: 2026-03-10\r\n\r\nno\r\nfever");
        Note old = only("dos: 2026-03-10\r\rno\rfever\r");
        assertThat(old.text()).isEqualTo("dos: 2026-03-10\n\nno\nfever\n");
        assertThat(old.body().start()).isEqualTo(17);
    }

    @Test
    void encodings() throws IOException {
        String text = "no fever – café";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            byte[] marked = ("\uFEFF" + text).getBytes(charset);
            assertThat(sources.read("a.txt", marked, NoteReading.USUAL).get(0).text())
                    .isEqualTo(text);
            byte[] cut = Arrays.copyOf(marked, marked.length - 1);
            assertThat(sources.read("a.txt", cut, NoteReading.USUAL).get(0).text())
                    .startsWith("no fever – caf");
        }
        byte[] empty = "\uFEFF".getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> sources.read("a.txt", empty, NoteReading.USUAL))
                .hasMessage("a.txt: has no text");
        byte[] markless = text.getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> sources.read("a.txt", markless, NoteReading.USUAL))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void aGzipFileCutOffIsBadInputHoweverLong() throws IOException {
        for (String name : List.of("a.txt.gz", "a.csv.gz")) {
            byte[] text =
                    Sources.zipped("note_id,text\nn,cough\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
            byte[] cut = Arrays.copyOf(text, text.length - 20);
            assertThatThrownBy(() -> sources.read(name, cut, NoteReading.USUAL))
                    .hasMessage(name + ": is no whole gzip file");
        }
    }

    @Test
    void theFormatMayBeGiven() throws IOException {
        assertThat(sources.read("a.jsonl", "{\"text\":\"cough\"}", Sources.format("text"))
                        .get(0)
                        .text())
                .startsWith("{");
        assertThat(sources.read("a.txt", "note_id,text\nn,cough\n", Sources.format("csv"))
                        .get(0)
                        .name())
                .isEqualTo("n");
        assertThat(sources.read(
                                "a.txt",
                                "{\"id\":\"j\",\"text\":\"cough\"}",
                                Sources.format(new JsonLinesNoteReader().id()))
                        .get(0)
                        .name())
                .isEqualTo("j");
    }

    @Test
    void anotherPageTakesOverTheHeadOfTheFirst() throws IOException {
        String text = "note_id: a\nsex: F\nage: 41\n\none\n\ftwo\n\fage: 42\n\nthree\n=====\nfour\n\ffive\n";
        assertThat(sources.read("a.txt", text))
                .extracting(Note::name, note -> note.head().age().orElse(0))
                .hasToString("[(\"a\", 41), (\"a.txt#2\", 41), (\"a.txt#3\", 42), (\"a.txt#4\", 0), (\"a.txt#5\", 0)]");
    }

    @Test
    void manyLinesTakeNoLongerThanTheyAreMany() {
        String text = "cough\n".repeat(400_000) + "=====\n" + "\n\nFever\n=====\n".repeat(100_000) + "\f";
        assertTimeout(Duration.ofSeconds(10), () -> sources.read("a.txt", text));
    }

    @Test
    void aHeadsWrongValuesAreTold() throws IOException {
        sources.read("a.txt", "cough\n=====\ndos: 10.03.2026\nsetting: Inpatiant\nsex: F\n\nfever\n");
        assertThat(sources.notices())
                .containsExactly(
                        "a.txt:3: dos: no date is written here; such values are left out",
                        "a.txt:3: setting: no setting is written here; medcode extract --help names them; such values"
                                + " are left out");
    }
}
