package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import medcode.encounter.Sex;
import medcode.input.BadInput;
import medcode.note.Note;
import medcode.note.Origin;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvNoteReaderTest {
    private static final String EXPORT = """
            note_id,subject_id,hadm_id,note_type,charttime,storetime,text
            7-DS-1,7,22,DS,2026-01-07 00:00:00,,"Chief Complaint:
            ""Cough"", fever

            Assessment: pneumonia"
            7-DS-2,7,23,DS,2026-02-07 00:00:00,,No fever

            8-DS-1,8,24,DS,,,"Knee
            pain"
            """;

    private final Sources sources = new Sources();

    @Test
    void aRowIsANote() throws IOException {
        List<Note> notes = sources.read("notes.csv", EXPORT);

        assertThat(notes).extracting(Note::name).containsExactly("7-DS-1", "7-DS-2", "8-DS-1");
        assertThat(notes)
                .extracting(Note::text)
                .containsExactly(
                        "Chief Complaint:\n\"Cough\", fever\n\nAssessment: pneumonia", "No fever", "Knee\npain");
        assertThat(notes)
                .extracting(note -> note.origin(0).orElseThrow())
                .containsExactly(new Origin(0, 0, 2, 38), new Origin(0, 0, 6, 37), new Origin(0, 0, 8, 19));
        assertThat(notes.get(0).head().dateOfService()).contains(LocalDate.of(2026, 1, 7));
        assertThat(notes.get(0).head().patient()).contains("7");
        assertThat(notes.get(0).head().encounter()).contains("22");
        assertThat(notes.get(0).head().type()).contains("DS");
        assertThat(sources.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Note ID,Date Of Service,Gender,Note Text!n1,3/10/2026 14:05,F,cough",
                "ROW_ID,CHARTDATE,CHARTTIME,sex,TEXT!n1,2026-03-10,,F,cough",
                "text;noteId;dos;sex!cough;n1;20260310;female",
                "id|date|sex|transcription!n1|2026-03-10T08:00:00|F|cough",
                "doc_id,visit_date,sex,report_text,other!n1,2026-03-10,F,cough",
            })
    void headersByAnyOfTheirNames(String header, String row) throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Note note =
                    sources.read("x.csv", "\uFEFF" + header + end + row + end).get(0);
            assertThat(note.name()).isEqualTo("n1");
            assertThat(note.text()).isEqualTo("cough");
            assertThat(note.head().dateOfService()).contains(LocalDate.of(2026, 3, 10));
            assertThat(note.head().sex()).contains(Sex.FEMALE);
            assertThat(note.origins().get(0).line()).isEqualTo(2);
        }
    }

    @Test
    void tabsAndInchesWithoutQuotes() throws IOException {
        List<Note> notes = sources.read("x.tsv", "mrn\ttext\n1\tHe is 5'6\" tall\n2\tcough\n");
        assertThat(notes).extracting(Note::text).containsExactly("He is 5'6\" tall", "cough");
        assertThat(notes).extracting(Note::name).containsExactly("x.tsv#1", "x.tsv#2");
    }

    @Test
    void stdinIsATableWhereItsHeaderSaysSo() throws IOException {
        assertThat(sources.read("-", "note_id,text\nn1,cough\n"))
                .hasSize(1)
                .extracting(Note::name)
                .contains("n1");
        assertThat(sources.read("-", "Text, then more\nid, or none\n").get(0).name())
                .isEqualTo("-");
        assertThat(sources.read("visit.txt", "Patient, note\n\nAssessment: cough")
                        .get(0)
                        .text())
                .startsWith("Patient");
    }

    @Test
    void anotherColumnByItsName() throws IOException {
        String table = "id,text,summary\n1,short,long\n";
        assertThat(sources.read("x.csv", table, Sources.textColumn("SUMMARY"))
                        .get(0)
                        .text())
                .isEqualTo("long");
        assertThatThrownBy(() -> sources.read("x.csv", table, Sources.textColumn("CANARY")))
                .isInstanceOf(BadInput.class)
                .hasMessage("x.csv:1: the header has no column as --text-column names it");
        assertThatThrownBy(() -> sources.read("x.csv", "CANARY,b\n1,2\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("x.csv:1: no column is named text")
                .hasMessageNotContaining("CANARY");
    }

    @Test
    void badRowsLoseOnlyThemselves() throws IOException {
        Sources read = new Sources();
        String table = "id,dos,text\n1,2026-03-10,\n2,2026-03-10,a,b\n3,soon,cough\n4,NULL,\"x\ny\"\n5\n";
        assertThatThrownBy(() -> read.read("x.csv", table))
                .hasMessage("x.csv:2: holds rows without text, or with more cells than the header: 3 of 5, on lines"
                        + " 2, 3, 7; the others were read");
        assertThat(read.notices()).containsExactly("x.csv:4:3: dos: no date is written here; such cells are left out");
    }

    @Test
    void aCellThatDoesNotEndIsNamedByItsPlace() {
        assertThatThrownBy(() -> sources.read("x.csv", "id,text\n1,cough\n2,\"CANARY\n3,fever\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("x.csv:3:4: the cell that begins here does not end")
                .hasMessageNotContaining("CANARY");
        assertThatThrownBy(() -> sources.read("x.csv", "id,text\n")).hasMessage("x.csv: has no notes");
    }

    @Test
    void encodingsAndGzip() throws IOException {
        String table = "id,text\n1,café\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            byte[] bytes = table.getBytes(charset);
            assertThat(sources.read("x.csv", bytes, NoteReading.USUAL).get(0).text())
                    .isEqualTo("café");
            assertThat(sources.read("x.csv.gz", Sources.zipped(bytes), NoteReading.USUAL))
                    .hasSize(1);
        }
        assertThat(sources.notices())
                .containsExactly(
                        "x.csv: is not UTF-8; read as Windows-1252", "x.csv.gz: is not UTF-8; read as Windows-1252");
    }

    @Test
    void aCellOfManyLinesTakesNoLonger() {
        String table = "id,text\n1,\"" + "a line of a note\n".repeat(200_000) + "\"\n";
        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(sources.read("x.csv", table)).hasSize(1));
    }

    @Test
    void brokenBytesGiveBadInputOrNotes() throws IOException {
        Random random = new Random(5);
        byte[] plain = EXPORT.repeat(80).getBytes(StandardCharsets.UTF_8);
        for (byte[] whole : List.of(EXPORT.getBytes(StandardCharsets.UTF_8), Sources.zipped(plain))) {
            for (int round = 0; round < 300; round++) {
                byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
                for (int i = 0; i < broken.length / 40; i++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                try {
                    assertThat(sources.read("n.csv", broken, NoteReading.USUAL)).isNotEmpty();
                } catch (BadInput refused) {
                    assertThat(refused).hasMessageStartingWith("n.csv").hasMessageNotContaining("pneumonia");
                }
            }
        }
    }

    @Test
    void placesHoldBehindDoubledQuotesAndInEveryLine() throws IOException {
        String file = "note_id,text\r\nn,\"a \"\"b\"\" c\rd \"\"e\"\" f\r\ng\"\r\n";
        Note note = sources.read("x.csv", file).get(0);
        assertThat(note.text()).isEqualTo("a \"b\" c\nd \"e\" f\r\ng");
        assertThat(List.of("a", "b", "c", "d", "e", "f", "g"))
                .extracting(word -> note.origin(note.text().indexOf(word)).orElseThrow())
                .extracting(origin -> origin.line() + ":" + origin.column())
                .containsExactly("2:4", "2:8", "2:12", "3:1", "3:5", "3:9", "4:1");
    }
}
