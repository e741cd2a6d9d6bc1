package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Hl7NoteReaderTest {
    private static final String HEADER = "MSH|^~\\&|EHR|H|X|H|20260310||MDM^T02|1|P|2.5\n";

    static final String DOCUMENT = HEADER + """
            EVN|T02|20260312
            PID|1|7|77^^^H^MR~88^^^S||DOE^JANE||19600102|F
            PV1|1|I|4E||||||||||||||||V100|||||||||||||||||||||||||202603080830|20260312
            TXA|1|DS|TX|20260311|99^OKAFOR^ADA|||||||DOC-1^EHR|||||LA||AV
            OBX|1|TX|18842-5^Discharge Summary^LN||DIAGNOSES:~1. Pneumonia \\T\\ sepsis.\\.br\\2. Diabetes||||||F
            OBX|2|TX|18842-5^Discharge Summary^LN||||||||F
            OBX|3|TX|18842-5^Discharge Summary^LN||Follow up||||||F
            NTE|1||Dictated~and read
            DG1|1|I10|J18.9^Pneumonia^I10||20260308|F
            PR1|1||0BJ08ZZ^Bronchoscopy^I10P||20260309
            """;

    static final String RESULTS = """
            MSH#*+!%#R#H#X#H#20260311##ORU*R01#2#P#2.3
            PID#1##55##A*B##19500101#M
            PV1#1#E
            OBR#1###71020*XR CHEST*L*24627-2*CT Chest*LN###202603110930##################P
            OBX#1#FT#59776-5*Findings*LN##Clear lungs.!.br!No effusion * none.######F
            OBX#2#FT#19005-8*Impression*LN##Normal chest.######F
            NTE#1##Read twice
            OBR#2###CBC*Blood count*L###20260311##################F
            OBX#1#NM#718-7*Hemoglobin*LN##10.2#g/dL#12-16#L###F
            OBX#2#ST#5778-6*Color*LN##Yellow######W
            OBX#3#CE#600-7*Culture*LN##3092008*Staph*SCT+5*E. coli*SCT######F###20260311
            OBX#4#SN#X*Titer##*1*:*128######F
            OBX#5#RP#X*Image##https://x*y######F
            """;

    private static ReadNotes read(String text) throws IOException {
        return ReadNotes.of("m.hl7", text);
    }

    @Test
    void aDocumentIsANote() throws IOException {
        Note note = read(DOCUMENT).notes.get(0);
        assertThat(note.name()).isEqualTo("DOC-1");
        assertThat(note.text())
                .isEqualTo("DIAGNOSES:\n1. Pneumonia & sepsis.\n2. Diabetes\n\nFollow up\nDictated\nand read");
        assertThat(note.sections()).isEmpty();
        assertThat(note.origins())
                .containsExactly(
                        new Origin(0, 0, 6, 40),
                        new Origin(11, 0, 6, 0),
                        new Origin(46, 0, 7, 40),
                        new Origin(47, 0, 8, 40),
                        new Origin(57, 0, 9, 8),
                        new Origin(66, 0, 9, 0));
        assertThat(note.entries())
                .containsExactly(
                        new CodedEntry("problem", "I10", "J18.9", "Pneumonia", false, "F", HeadValues.date("20260308")),
                        new CodedEntry(
                                "procedure",
                                "I10P",
                                "0BJ08ZZ",
                                "Bronchoscopy",
                                false,
                                "",
                                HeadValues.date("20260309")));
    }

    @Test
    void theHeadComesFromItsSegments() throws IOException {
        var head = read(DOCUMENT).notes.get(0).head();
        assertThat(head.patient()).contains("77");
        assertThat(head.birthDate()).contains(LocalDate.of(1960, 1, 2));
        assertThat(head.sex()).contains(Sex.FEMALE);
        assertThat(head.setting()).contains(Setting.INPATIENT);
        assertThat(head.encounter()).contains("V100");
        assertThat(head.admitted()).contains(LocalDate.of(2026, 3, 8));
        assertThat(head.discharged()).contains(LocalDate.of(2026, 3, 12));
        assertThat(head.dateOfService()).contains(LocalDate.of(2026, 3, 12));
        assertThat(head.type()).contains("DS");
        assertThat(head.author()).contains("ADA OKAFOR");
        assertThat(head.signature()).contains(Signature.SIGNED);
        assertThat(read(DOCUMENT.replace("||AV", "||CA")).notes.get(0).head().signature())
                .contains(Signature.WITHDRAWN);
        assertThat(read(DOCUMENT.replace("|1|I|", "|1|O|")).notes.get(0).head().dateOfService())
                .contains(LocalDate.of(2026, 3, 11));
        assertThat(read(DOCUMENT.replace("|20260312\nTXA", "|\nTXA"))
                        .notes
                        .get(0)
                        .head()
                        .dateOfService())
                .contains(LocalDate.of(2026, 3, 11));
    }

    @Test
    void reportsAndNamedTextsAreSections() throws IOException {
        ReadNotes read = read(RESULTS);
        Note note = read.notes.get(0);
        assertThat(note.name()).isEqualTo("m.hl7");
        assertThat(ReadNotes.sections(note))
                .containsExactly(
                        "XR CHEST|24627-2|",
                        "Findings|59776-5|Clear lungs.\nNo effusion * none.",
                        "Impression|19005-8|Normal chest.\nRead twice",
                        "Blood count||Hemoglobin: 10.2 g/dL (12-16) L\nCulture: Staph, E. coli\nTiter: 1:128\n"
                                + "Image: https://x");
        assertThat(note.entries())
                .extracting(CodedEntry::code, CodedEntry::display, CodedEntry::kind)
                .hasToString("[(\"3092008\", \"Staph\", \"result\"), (\"5\", \"E. coli\", \"result\")]");
        assertThat(note.head().setting()).contains(Setting.ED);
        assertThat(note.head().dateOfService()).contains(LocalDate.of(2026, 3, 11));
        assertThat(note.head().type()).contains("24627-2");
        assertThat(note.head().signature()).contains(Signature.UNSIGNED);
        assertThat(read.notices)
                .containsExactly(
                        "m.hl7:10: an observation that its sender withdrew is left out",
                        "m.hl7:13: what an observation points to is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n", "\n\n", "\u001c\r\u000b"})
    void segmentsEndInManyWays(String end) throws IOException {
        String file = "FHS|^~\\&|a\nBHS|^~\\&|b\n" + DOCUMENT + RESULTS + "BTS|2\nFTS|1\n";
        ReadNotes read = read("\u000b" + file.replace("\n", end));
        assertThat(read.notes)
                .extracting(Note::text)
                .containsExactly(
                        read(DOCUMENT).notes.get(0).text(),
                        read(RESULTS).notes.get(0).text());
        assertThat(read.unreadable).isEmpty();
        assertThat(read.notices).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "a\\F\\b\\S\\c\\T\\d\\R\\e\\E\\f ¦ a|b^c&d~e\\f",
                "a\\.br\\b\\.sp2\\c\\.sk 3\\d\\.in+4\\e\\.ce\\f ¦ a⏎b⏎⏎c   de⏎f",
                "a\\X0D\\b\\X0D0A\\c\\XC3A9\\d\\XE9\\ ¦ a⏎b⏎cédé",
                "\\H\\bold\\N\\ \\Z01\\x\\C2842\\y\\M2842\\ ¦ bold xy",
                "C:\\dir\\x \\ and \\unknown\\ \\X0\\ \\ ¦ C:\\dir\\x \\ and \\unknown\\ \\X0\\ \\",
                "a^b&c ¦ a^b&c",
                "one~two~~four ¦ one⏎two⏎⏎four",
            })
    void escapesAreResolved(String written, String expected) throws IOException {
        assertThat(read(HEADER + "OBX|1|TX|a||" + written).notes.get(0).text()).isEqualTo(expected.replace('⏎', '\n'));
    }

    @Test
    void stringsOfOneNameAreLinesOfAText() throws IOException {
        String text = HEADER + "OBX|1|ST|N^Note||First line\nOBX|2|ST|N^Note||second line\nOBX|3|ST|C^Color||Yellow";
        assertThat(read(text).notes.get(0).text()).isEqualTo("First line\nsecond line\nColor: Yellow");
    }

    @Test
    void aLineBreakInATextIsPartOfIt() throws IOException {
        ReadNotes read = read(HEADER + "OBX|1|TX|a||one\ntwo\nOBX three|x||||||F\nNTE|1||four");
        assertThat(read.notes.get(0).text()).isEqualTo("one\ntwo\nOBX three\nfour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CHF", "DVT", "MSH", "FTSG of left hand", "BTS of hearing", "BHS: no", "MSH level low", "FHSx"})
    void aLineOfATextMayLookLikeASegment(String line) throws IOException {
        ReadNotes read = read(HEADER + "OBX|1|TX|a||one\n" + line + "\nasthma||||||F\nOBX\nNTE|1||four");
        assertThat(read.notes.get(0).text()).isEqualTo("one\n" + line + "\nasthma\nfour");
        assertThat(read.unreadable).isEmpty();
    }

    @Test
    void attachmentsAreReadAsWhatTheyAre() throws IOException {
        String base64 = Base64.getEncoder().encodeToString("<p>Attached</p>".getBytes(StandardCharsets.UTF_8));
        String segments = "OBX|1|ED|D||EHR^text^html^Base64^" + base64 + "\nOBX|2|ED|D||EHR^text^plain^A^As it is"
                + "\nOBX|3|ED|D||^application^pdf^Base64^\nOBX|4|ED|D||^image^png^Base64^AAAA"
                + "\nOBX|5|ED|D||^text^plain^Base64^%CANARY%";
        ReadNotes read = read(HEADER + segments);
        assertThat(read.notes).extracting(Note::text).containsExactly("Attached\nAs it is");
        assertThat(read.unreadable).containsExactly("m.hl7:6:13: the attachment here is not base64");
        assertThat(read.notices).containsExactly("m.hl7:5: the attachment was not read: it is no text");
    }

    @Test
    void aDamagedMessageLosesOnlyItself() throws IOException {
        ReadNotes read = read("BHS|^~\\&|x\n" + DOCUMENT + "MSH|^~|CANARY\nPID|CANARY\nOBX|1|TX|a||CANARY\n" + RESULTS
                + HEADER + "CANARY no segment\nOBX|1|TX|a||CANARY\n" + HEADER + "OBX|1|TX|a||CANARY\u0001\n"
                + HEADER.replace("MDM^T02", "") + "PID|1||CANARY\n" + HEADER.replace("MDM^T02", "ADT^A08")
                + "BTS|9\nOBX|1|TX|a||CANARY\n");
        assertThat(read.notes).hasSize(2);
        assertThat(read.unreadable)
                .containsExactly(
                        "m.hl7:13: this header does not say how the message is separated; the message is left out",
                        "m.hl7:30: is no segment; the message is left out",
                        "m.hl7:33: has bytes that no text has; the message is left out",
                        "m.hl7:34: this header does not say of what kind the message is, nor has it text",
                        "m.hl7:38: a message begins with MSH; what stands here belongs to none");
        assertThat(read.notices)
                .contains("m.hl7:37: the batch says it has 9 messages, but 6 are here", "m.hl7: 1 ADT^A08: no notes");
    }

    @Test
    void whatHasNoTextIsSaid() {
        assertThatThrownBy(() -> read(HEADER + "PID|1||CANARY"))
                .isInstanceOf(BadInput.class)
                .hasMessage("m.hl7: has no notes: 1 MDM^T02");
    }

    @Test
    void whatIsNotUtf8IsWindows1252WithANotice() throws IOException {
        String text = HEADER + "OBX|1|TX|a||café\nNTE|1||naïve";
        ReadNotes read = ReadNotes.of("m.hl7", text.getBytes(Charset.forName("windows-1252")));
        assertThat(read.notes.get(0).text()).isEqualTo("café\nnaïve");
        assertThat(read.notices).containsExactly("m.hl7: is not UTF-8; read as Windows-1252");
    }
}
