package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import medcode.encounter.Setting;
import medcode.encounter.Sex;
import medcode.input.BadInput;
import medcode.note.CodedEntry;
import medcode.note.Note;
import medcode.note.Origin;
import medcode.note.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FhirNoteReaderTest {
    static final Path BUNDLE = Path.of("src/test/resources/notes/discharge-bundle.json");

    @TempDir
    private Path folder;

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String document(String id, String attachment) {
        return "{\"resourceType\":\"DocumentReference\",\"id\":\"" + id + "\",\"status\":\"current\",\"content\":"
                + "[{\"attachment\":{" + attachment + "}}]}";
    }

    private static String text(String id, String text) {
        return document(id, "\"contentType\":\"text/plain\",\"data\":\"" + base64(text) + "\"");
    }

    @Test
    void aDocumentBundleIsOneNote() throws IOException {
        ReadNotes read = ReadNotes.of(BUNDLE);
        assertThat(read.notes).hasSize(1);
        Note note = read.notes.get(0);
        assertThat(note.name()).isEqualTo("summary-1");
        assertThat(ReadNotes.sections(note))
                .containsExactly(
                        "Hospital Course|8648-8|Admitted with pneumonia & sepsis.\nTemperature < 38 °C\non day 2.",
                        "Discharge Diagnosis|11535-2|- Pneumonia\n- Type 2 diabetes",
                        "Labs||Test | Value\nA1c | 8.1 %");
        assertThat(note.body().of(note.text())).isEqualTo(note.text());
        assertThat(read.notices).containsExactly(BUNDLE + ": 1 Condition, 1 Observation, 1 Organization: no notes");
        assertThat(read.unreadable).isEmpty();
    }

    @Test
    void theHeadComesFromWhatTheDocumentRefersTo() throws IOException {
        var head = ReadNotes.of(BUNDLE).notes.get(0).head();
        assertThat(head.setting()).contains(Setting.INPATIENT);
        assertThat(head.admitted()).contains(LocalDate.of(2026, 3, 10));
        assertThat(head.discharged()).contains(LocalDate.of(2026, 3, 14));
        assertThat(head.dateOfService()).contains(LocalDate.of(2026, 3, 14));
        assertThat(head.sex()).contains(Sex.FEMALE);
        assertThat(head.birthDate()).contains(LocalDate.of(1951, 7, 4));
        assertThat(head.patient()).contains("p1");
        assertThat(head.encounter()).contains("e1");
        assertThat(head.author()).contains("Ada Okafor");
        assertThat(head.type()).contains("18842-5");
        assertThat(head.signature()).contains(Signature.SIGNED);
    }

    @Test
    void entriesOfSectionsAreCodedStatements() throws IOException {
        assertThat(ReadNotes.of(BUNDLE).notes.get(0).entries())
                .extracting(CodedEntry::kind, CodedEntry::display, CodedEntry::negated, CodedEntry::status)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"problem\", \"Pneumonia\", false, \"active\")",
                        "(\"problem\", \"Lung infection\", false, \"active\")",
                        "(\"problem\", \"Embolism\", true, \"refuted\")",
                        "(\"problem\", \"Gout\", false, \"provisional\")",
                        "(\"allergy\", \"Penicillin\", false, \"active\")",
                        "(\"procedure\", \"Bronchoscopy\", true, \"not-done\")",
                        "(\"medication\", \"Metformin\", false, \"active\")",
                        "(\"result\", \"A1c\", false, \"final\")");
    }

    @Test
    void originsAreThePlacesOfTheStrings() throws IOException {
        Note note = ReadNotes.of(BUNDLE).notes.get(0);
        String[] lines = Files.readString(BUNDLE).split("\n");
        for (String words : new String[] {"Hospital Course", "Admitted with", "- Type 2", "A1c"}) {
            Origin origin = note.origin(note.text().indexOf(words)).orElseThrow();
            assertThat(lines[origin.line() - 1]).contains(words.substring(2));
            assertThat(origin.column()).isZero();
        }
    }

    @Test
    void theOrderOfFieldsAByteOrderMarkAndBlanksDoNotMatter() throws IOException {
        String resource = "\uFEFF \n {\"entry\": [\n {\"resource\": {\"conclusion\": \"Normal.\", \"id\": \"é\","
                + " \"resourceType\": \"DiagnosticReport\"}}],\n \"resourceType\": \"Bundle\"}";
        ReadNotes read = ReadNotes.of("x", resource);
        assertThat(read.notes).extracting(Note::name, Note::text).hasToString("[(\"é\", \"Normal.\")]");
        assertThat(read.notes.get(0).origins()).containsExactly(new Origin(0, 0, 3, 0));
    }

    @Test
    void linesAreReadOneByOneAndABrokenOneLosesItself() throws IOException {
        String lines = text("a", "CANARY one.") + "\n\n" + text("b", "CANARY").substring(0, 90) + "\n"
                + document("c", "\"data\":\"%CANARY%\"") + "\r\n{\"resourceType\":\"Patient\",\"id\":\"CANARY\"}\n"
                + "{\"note_id\":\"own\",\"text\":\"Own layout.\"}\n[\"CANARY\"]\n"
                + "{\"resourceType\":\"DiagnosticReport\",\"id\":\"d\",\"conclusion\":\"Two.\"}";
        ReadNotes read = ReadNotes.of("x.ndjson", lines);
        assertThat(read.notes).extracting(Note::name).containsExactly("a", "own", "d");
        assertThat(read.unreadable)
                .containsExactly(
                        "x.ndjson:3: is not whole JSON: a record is broken, too large or cut off here",
                        "x.ndjson:4:98: the attachment here is not base64",
                        "x.ndjson:7: a note as a JSON object is due here");
        assertThat(read.notices).containsExactly("x.ndjson: 1 Patient: no notes");
        assertThatThrownBy(() -> NoteReaders.read(
                        NoteSource.of("x", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))),
                        note -> {},
                        notice -> {}))
                .isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "current, final, SIGNED",
        "current, preliminary, UNSIGNED",
        "current, amended, AMENDED",
        "superseded, final, WITHDRAWN",
        "entered-in-error, , WITHDRAWN",
        "current, , ",
    })
    void statusesSayHowFarANoteIsSigned(String status, String document, Signature expected) throws IOException {
        String resource = text("a", "x")
                .replace("\"current\"", "\"" + status + "\",\"docStatus\":\"" + document + "\"")
                .replace("\"null\"", "null");
        assertThat(ReadNotes.of("x", resource).notes.get(0).head().signature().orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"context\":{\"encounter\":[{\"reference\":\"#e\"}]},\"contained\":[{\"resourceType\":\"Encounter\","
                        + "\"id\":\"e\",\"class\":{\"code\":\"AMB\"},\"period\":{\"start\":\"2026-03-10T09:00:00Z\"}}]",
                "\"context\":[{\"reference\":\"#e\"}],\"date\":\"2026-04-01\",\"contained\":[{\"resourceType\":"
                        + "\"Encounter\",\"id\":\"e\",\"class\":[{\"coding\":[{\"code\":\"AMB\"}]}],"
                        + "\"actualPeriod\":{\"start\":\"2026-03-10\",\"end\":\"2026-03-10\"}}]",
            })
    void encountersOfEachReleaseGiveTheDateOfService(String context) throws IOException {
        String resource = text("a", "x").replace("\"status\"", context + ",\"status\"");
        var head = ReadNotes.of("x", resource).notes.get(0).head();
        assertThat(head.setting()).contains(Setting.OUTPATIENT);
        assertThat(head.dateOfService()).contains(LocalDate.of(2026, 3, 10));
        assertThat(head.encounter()).contains("e");
    }

    private static String visit(String note, String day, String sex) {
        String document = text(note, "x")
                .replace(
                        "\"status\"",
                        "\"subject\":{\"reference\":\"Patient/p\"},\"context\":{\"encounter\":"
                                + "[{\"reference\":\"Encounter/e\"}]},\"status\"");
        String encounter = day.isEmpty()
                ? ""
                : ",{\"resource\":{\"resourceType\":\"Encounter\",\"id\":\"e\",\"class\":{\"code\":\"AMB\"},\"period\":"
                        + "{\"start\":\"" + day + "\"}}}";
        String patient = sex.isEmpty()
                ? ""
                : ",{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"gender\":\"" + sex + "\"}}";
        return "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + document + "}" + encounter + patient + "]}";
    }

    @Test
    void aBundleRefersToWhatIsInIt() throws IOException {
        String first = visit("a", "2026-03-10", "male");
        String cut = visit("c", "2026-03-12", "female");
        String inside = "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + visit("d", "2026-03-13", "female")
                + "},{\"resource\":" + visit("e", "2026-03-14", "male") + "}]}";
        ReadNotes read = ReadNotes.of(
                "x.ndjson",
                String.join(
                        "\n",
                        first,
                        visit("b", "", ""),
                        cut.substring(0, cut.length() - 2),
                        visit("f", "", ""),
                        inside));
        assertThat(read.notes)
                .extracting(
                        Note::name,
                        note -> note.head()
                                .dateOfService()
                                .map(LocalDate::getDayOfMonth)
                                .orElse(0),
                        note -> note.head().sex().map(Sex::name).orElse(""))
                .hasToString("[(\"a\", 10, \"MALE\"), (\"b\", 0, \"\"), (\"c\", 12, \"FEMALE\"), (\"f\", 0, \"\"),"
                        + " (\"d\", 13, \"FEMALE\"), (\"e\", 14, \"MALE\")]");
        assertThat(read.notices).isEmpty();
    }

    @Test
    void attachmentsAreReadAsWhatTheyAre() throws IOException {
        String html =
                document("h", "\"contentType\":\"text/html\",\"data\":\"" + base64("<p>No</p><p>fever</p>") + "\"");
        String inner = document("i", "\"contentType\":\"application/fhir+json\",\"data\":\"" + base64(html) + "\"");
        assertThat(ReadNotes.of("x", html + "\n" + inner).notes)
                .extracting(Note::name, Note::text)
                .hasToString("[(\"h\", \"No\nfever\"), (\"i\", \"No\nfever\")]");
        String picture = document("p", "\"contentType\":\"image/png\",\"data\":\"AAAA\"");
        ReadNotes read = ReadNotes.of("x", picture + "\n" + html);
        assertThat(read.notices)
                .containsExactly("x:1: the attachment of DocumentReference/p was not read: it is no text");
        String two = html.replace("[{\"att", "[{\"attachment\":{\"data\":\"AAAA\"}},{\"att");
        Note second = ReadNotes.of("x", two).notes.get(0);
        assertThat(second.origins()).containsExactly(new Origin(0, 0, 1, 0));
    }

    @Test
    void documentsInsideEachOtherEnd() throws IOException {
        String inner = text("a", "CANARY");
        for (int i = 0; i < 6; i++) {
            inner = document("a", "\"data\":\"" + base64(inner) + "\"");
        }
        ReadNotes read = ReadNotes.of("x", inner);
        assertThat(read.notes).isEmpty();
        assertThat(read.unreadable)
                .singleElement()
                .asString()
                .contains("more than 4 deep")
                .doesNotContain("CANARY");
    }

    @Test
    void hashesAreCompared() throws IOException {
        String right = text("a", "abc").replace("\"data\"", "\"hash\":\"qZk+NkcGgWq6PiVxeFDCbJzQ2J0=\",\"data\"");
        assertThat(ReadNotes.of("x", right).notes).hasSize(1);
        ReadNotes read = ReadNotes.of("x", right.replace("qZk", "qZZ"));
        assertThat(read.notes).isEmpty();
        assertThat(read.unreadable)
                .singleElement()
                .asString()
                .endsWith("does not have the hash that the document gives for it");
    }

    @Test
    void filesAreReadOnlyBelowTheFolderAndWhenWanted() throws IOException {
        Path exports = Files.createDirectories(folder.resolve("export/notes"));
        Files.writeString(exports.resolve("a b.txt"), "Linked.");
        Files.writeString(folder.resolve("secret.txt"), "SECRET");
        Files.createSymbolicLink(exports.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(exports.resolve("up"), folder);
        Path file = folder.resolve("export/x.ndjson");
        String linked = document("in", "\"url\":\"notes/a%20b.txt\"") + "\n"
                + document(
                        "in2",
                        "\"url\":\""
                                + exports.resolve("a%20b.txt")
                                        .toUri()
                                        .toString()
                                        .replace("%2520", "%20") + "\"");
        Files.writeString(file, linked);
        assertThat(ReadNotes.withAttachments(file).notes).extracting(Note::text).containsExactly("Linked.", "Linked.");
        assertThatThrownBy(() -> ReadNotes.of(file)).hasMessageEndingWith("has no notes");
        for (String url : new String[] {
            "../secret.txt",
            "notes/../../secret.txt",
            "notes/%2e%2e/../../secret.txt",
            "notes/link.txt",
            "notes/up/secret.txt",
            folder.resolve("secret.txt").toString(),
            folder.resolve("secret.txt").toUri().toString(),
            "file://localhost" + exports + "/a%20b.txt",
            "http://localhost/notes/a.txt",
            "notes/none.txt",
            "notes",
            "\\u0000",
            "Binary/1"
        }) {
            Files.writeString(file, document("out", "\"url\":\"" + url + "\"") + "\n" + text("t", "x"));
            ReadNotes read = ReadNotes.withAttachments(file);
            assertThat(read.notes).as(url).extracting(Note::name).containsExactly("t");
            assertThat(read.notices).as(url).singleElement().asString().contains("DocumentReference/out was not read");
        }
    }

    @Test
    void reportsHaveAConclusion() throws IOException {
        String report = "{\"resourceType\":\"DiagnosticReport\",\"status\":\"corrected\",\"code\":{\"text\":\"CT\"},"
                + "\"effectiveDateTime\":\"2026-03-09\",\"presentedForm\":[{\"contentType\":\"text/plain\",\"data\":\""
                + base64("Clear.\n======\nLungs.") + "\"}],\"conclusion\":\"Normal.\",\"conclusionCode\":[{\"coding\":"
                + "[{\"system\":\"s\",\"code\":\"1\",\"display\":\"Normal\"}]}]}";
        Note note = ReadNotes.of("x.json", report).notes.get(0);
        assertThat(note.name()).isEqualTo("x.json");
        assertThat(note.text()).isEqualTo("Clear.\n======\nLungs.\n\nConclusion\nNormal.");
        assertThat(ReadNotes.sections(note)).containsExactly("||Clear.\n======\nLungs.", "Conclusion||Normal.");
        assertThat(note.head().type()).contains("CT");
        assertThat(note.head().signature()).contains(Signature.AMENDED);
        assertThat(note.entries()).extracting(CodedEntry::display).containsExactly("Normal");
    }

    @Test
    void notesOfALargeBundleDoNotWaitForEver() throws IOException {
        StringBuilder bundle = new StringBuilder("{\"resourceType\":\"Bundle\",\"entry\":[");
        String large = "x".repeat(12 << 20);
        for (int i = 0; i < 8; i++) {
            bundle.append("{\"resource\":{\"resourceType\":\"DiagnosticReport\",\"id\":\"")
                    .append(i)
                    .append("\",\"subject\":{\"reference\":\"Patient/p\"},\"conclusion\":\"")
                    .append(large)
                    .append("\"}},");
        }
        bundle.append("{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"gender\":\"male\"}}]}");
        ReadNotes read = ReadNotes.of("x", bundle.toString());
        assertThat(read.notes).extracting(Note::name).containsExactly("0", "1", "2", "3", "4", "5", "6", "7");
        assertThat(read.notes.get(0).head().sex()).isEmpty();
        assertThat(read.notes.get(7).head().sex()).contains(Sex.MALE);
        assertThat(read.notices).singleElement().asString().contains("3 notes were read before");
    }

    @Test
    void whatHasNoNotesSaysWhatItHas() {
        assertThatThrownBy(() -> ReadNotes.of("x.json", "{\"resourceType\":\"Patient\",\"id\":\"CANARY\"}"))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "x.json: has no notes: 1 Patient; notes are Composition, DocumentReference and DiagnosticReport");
        assertThatThrownBy(() -> ReadNotes.of("x.json", "{\"resourceType\":\"DiagnosticReport\"}"))
                .hasMessageContaining("1 DiagnosticReport without text");
    }

    @Test
    void whatIsNoResourceIsRefused() throws IOException {
        ReadNotes read = ReadNotes.of("x.json", "{\n \"PatientId\": 1,\n \"Name\": \"CANARY\"\n}\n");
        assertThat(read.unreadable).containsExactly("x.json:1: this record has no \"text\" and is no FHIR resource");
    }

    @Test
    void oddBytesAndWrongValuesLoseNoRecord() throws IOException {
        String lines = "{\"text\":\"caf\u00E9\\rno fever\",\"dos\":\"03-10-2026\",\"setting\":\"Inpatiant\"}\n"
                + "{\"resourceType\":\"DiagnosticReport\",\"conclusion\":\"Clear.\",\"issued\":\"soon\",\"status\":\"unknown\"}";
        ReadNotes read = ReadNotes.of("x.jsonl", lines.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read.notes).extracting(Note::text).containsExactly("caf\u00E9\nno fever", "Clear.");
        assertThat(read.unreadable).isEmpty();
        assertThat(read.notices)
                .hasSize(3)
                .contains(
                        "x.jsonl: is not UTF-8; read as Windows-1252",
                        "x.jsonl:1: dos: no date is written here; such values are left out");
    }
}
