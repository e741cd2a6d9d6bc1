package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.encounter.Setting;
import medcode.encounter.Sex;
import medcode.input.BadInput;
import medcode.note.CodedEntry;
import medcode.note.Note;
import medcode.note.NoteHead;
import medcode.note.Origin;
import medcode.note.Signature;
import org.junit.jupiter.api.Test;

class CdaReaderTest {
    private static final String SNOMED = "2.16.840.1.113883.6.96";

    private static Note visit() throws IOException {
        return Documents.read("visit.xml", Documents.cda().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void narrativeIsPlainText() throws IOException {
        assertThat(visit().text()).isEqualTo("""
                Assessment & Plan

                Cough for two weeks, no fever.
                SpO2 97% on room air.
                - Acute bronchitis
                  - worse at night
                  - no wheezing
                - Type 2 diabetes stable

                Problems

                Known so far
                Problem | Since: | Status
                Asthma | Since: 2019 | Status: Active; stable
                Pneumonia | Status: Resolved
                No other problems

                Penicillin: rash""");
    }

    @Test
    void sectionsKeepTheirCodesAndEnds() throws IOException {
        Note note = visit();
        assertThat(note.sections())
                .extracting(section -> section.loinc() + " " + section.heading().of(note.text()))
                .containsExactly("51848-0 Assessment & Plan", "11450-4 Problems", "48765-2 ");
        assertThat(note.sections())
                .extracting(section -> section.body().of(note.text()))
                .satisfiesExactly(
                        body -> assertThat(body).startsWith("Cough").endsWith("stable"),
                        body -> assertThat(body).startsWith("Known").endsWith("No other problems"),
                        body -> assertThat(body).isEqualTo("Penicillin: rash"));
    }

    @Test
    void everyWordKnowsItsPlaceInTheFile() throws IOException {
        Note note = visit();
        String[] file = Documents.cda().split("\n", -1);
        for (String word : List.of("Cough", "weeks", "fever", "SpO", "room", "bronchitis", "Asthma", "2019", "rash")) {
            Origin origin = note.origin(note.text().indexOf(word)).orElseThrow();
            assertThat(file[origin.line() - 1].substring(origin.column() - 1)).startsWith(word);
        }
    }

    @Test
    void placesHoldWhateverEndsALine() throws IOException {
        String windows = Documents.cda().replace("\n", "\r\n");
        Note note = Documents.read("visit.xml", windows.getBytes(StandardCharsets.UTF_8));
        assertThat(note.text()).isEqualTo(visit().text());
        assertThat(note.origins()).isEqualTo(visit().origins());
    }

    @Test
    void theHeadSaysWhoAndWhen() throws IOException {
        assertThat(visit().head())
                .isEqualTo(new NoteHead(
                        Optional.of(LocalDate.of(2026, 3, 10)),
                        Optional.of(LocalDate.of(2026, 3, 10)),
                        Optional.of(LocalDate.of(2026, 3, 10)),
                        Optional.of(Setting.OUTPATIENT),
                        Optional.of(Sex.FEMALE),
                        Optional.of(LocalDate.of(1958, 7, 4)),
                        Optional.empty(),
                        Optional.of("P-77"),
                        Optional.of("E-9"),
                        Optional.of("Ada Sample MD"),
                        Optional.of("Internal Medicine"),
                        Optional.of("11506-3"),
                        Optional.of(Signature.SIGNED),
                        List.of()));
    }

    @Test
    void withoutAnEncounterTheServiceThenTheDocumentGivesTheDate() throws IOException {
        String service = Documents.cda().replaceAll("(?s)<componentOf>.*</componentOf>", "");
        String document = service.replaceAll("(?s)<documentationOf>.*</documentationOf>", "");
        assertThat(List.of(service, document.replace("20260312", "20260313")))
                .extracting(text -> Documents.read("a", text.getBytes(StandardCharsets.UTF_8))
                        .head()
                        .dateOfService()
                        .orElseThrow())
                .containsExactly(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 13));
    }

    @Test
    void codedEntriesStandBesideTheText() throws IOException {
        Optional<LocalDate> onset = Optional.of(LocalDate.of(2019, 1, 15));
        assertThat(visit().entries())
                .containsExactly(
                        new CodedEntry("problem", SNOMED, "195967001", "Asthma", false, "active", onset),
                        new CodedEntry(
                                "problem",
                                "2.16.840.1.113883.6.90",
                                "J45.909",
                                "Unspecified asthma",
                                false,
                                "active",
                                onset),
                        new CodedEntry("problem", SNOMED, "233604007", "Pneumonia", true, "Resolved", Optional.empty()),
                        entry("allergy", "88", "7980", "Penicillin", "completed", Optional.empty()),
                        entry("medication", "88", "860975", "Metformin 500 MG", "active", date(10)),
                        entry("procedure", "4", "0BJ08ZZ", "Inspection", "completed", Optional.empty()),
                        entry("result", "1", "4548-4", "Hemoglobin A1c", "completed", date(9)));
    }

    private static CodedEntry entry(
            String kind, String system, String code, String display, String status, Optional<LocalDate> date) {
        return new CodedEntry(kind, "2.16.840.1.113883.6." + system, code, display, false, status, date);
    }

    private static Optional<LocalDate> date(int dayOfMarch) {
        return Optional.of(LocalDate.of(2026, 3, dayOfMarch));
    }

    @Test
    void anAttachmentIsReadByTheReaderOfItsFormat() throws IOException {
        Note rtf = Documents.read("a.xml", Documents.attached(Documents.RTF.getBytes(StandardCharsets.US_ASCII)));
        assertThat(rtf.text()).startsWith("Assessment\n");
        assertThat(rtf.head().type()).contains("18842-5");
        assertThat(rtf.origin(5)).contains(new Origin(5, 0, 2, 0));
        Note pdf =
                Documents.read("a.xml", Documents.attached(Documents.pdf(List.of(List.of("Cough"), List.of("Rash")))));
        assertThat(pdf.origin(pdf.text().indexOf("Rash")).orElseThrow().page()).isEqualTo(2);
        Note text = Documents.read(
                "a.xml", Documents.unstructured("<text mediaType=\"text/plain\">Cough &lt; 2 weeks</text>"));
        assertThat(text.text()).isEqualTo("Cough < 2 weeks");
    }

    @Test
    void documentsInsideEachOtherHaveAnEnd() {
        byte[] inner = Documents.attached("Cough".getBytes(StandardCharsets.US_ASCII));
        byte[] deep = Documents.attached(Documents.attached(Documents.attached(Documents.attached(inner))));
        assertThatThrownBy(() -> Documents.read("a.xml", deep))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("a.xml:2:")
                .hasMessageEndingWith("has documents more than 4 deep inside each other");
    }

    @Test
    void whatIsElsewhereIsNotOpened() {
        byte[] reference = Documents.unstructured("<text><reference value=\"/etc/passwd\"/></text>");
        assertThatThrownBy(() -> Documents.read("a.xml", reference))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("a.xml:2:")
                .hasMessageContaining("is not opened");
    }

    @Test
    void whatIsNoCdaOrHasNoTextIsRefused() {
        assertThatThrownBy(() ->
                        Documents.read("a.xml", "<?xml version=\"1.0\"?><codes/>".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("is XML, but no C-CDA document");
        assertThatThrownBy(() -> Documents.read("a.xml", Documents.unstructured("")))
                .hasMessageContaining("neither narrative text nor an attachment");
        assertThatThrownBy(() -> Documents.read(
                        "a.xml", Documents.unstructured("<text representation=\"B64\">Canaryosis!=</text>")))
                .isInstanceOf(BadInput.class)
                .hasMessageNotContaining(Documents.CANARY);
    }

    @Test
    void aDamagedDocumentIsNamedWithItsPlace() {
        String cut = Documents.cda().substring(0, Documents.cda().indexOf("bronchitis"));
        long line = cut.lines().count();
        assertThatThrownBy(() -> Documents.read("a.xml", cut.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("a.xml:" + line + ":")
                .hasMessageContaining("damaged or cut off");
    }

    @Test
    void utf16IsReadByItsMark() throws IOException {
        String utf16 = Documents.cda().replace("UTF-8", "UTF-16");
        List<String> notices = new ArrayList<>();
        assertThat(Documents.read("a.xml", utf16.getBytes(StandardCharsets.UTF_16), notices))
                .extracting(Note::text)
                .containsExactly(visit().text());
    }

    @Test
    void anAttachmentIsWhatItsMediaTypeSays() throws IOException {
        Note html = Documents.read(
                "a.xml",
                Documents.unstructured(
                        "<text mediaType=\"text/html\">&lt;p&gt;No&lt;/p&gt;&lt;p&gt;fever&lt;/p&gt;</text>"));
        assertThat(html.text()).isEqualTo("No\nfever");
        assertThat(html.name()).isEqualTo("a.xml");
        assertThatThrownBy(() -> Documents.read(
                        "a.xml", Documents.unstructured("<text mediaType=\"image/png\">Canaryosis</text>")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is no text");
    }

    @Test
    void theHeadOfWhatIsAttachedCountsWhereTheDocumentSaysNothing() throws IOException {
        Note note = Documents.read("a.xml", Documents.unstructured("<text>age: 41\nnote_type: other\n\nCough</text>"));
        assertThat(note.head().age()).contains(41);
        assertThat(note.head().type()).contains("18842-5");
    }

    @Test
    void aBrokenRecordOfWhatIsAttachedLosesItself() throws IOException {
        ReadNotes read = ReadNotes.of(
                "a.xml",
                Documents.unstructured(
                        "<text>{\"resourceType\":\"DiagnosticReport\",\"conclusion\":\"Cough\"}\n[1]</text>"));
        assertThat(read.notes).extracting(Note::text).containsExactly("Cough");
        assertThat(read.unreadable).hasSize(1);
    }
}
