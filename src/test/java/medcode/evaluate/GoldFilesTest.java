package medcode.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import medcode.codeset.Code;
import medcode.encounter.Setting;
import medcode.input.BadInput;
import medcode.note.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gold files as other people write them, whole and broken. */
final class GoldFilesTest {
    private static final String ASSERTIONS = "sentence\tstart\tend\tnegation\ttemporality\texperiencer\tconcept\n";

    @TempDir
    Path folder;

    @Test
    void codesByNoteWithWhateverTheNoteColumnIsCalled() throws IOException {
        assertThat(NoteGold.read(
                        file("encounter_id\tsplit\tcode\nD1\ttrain\te119\nD2\ttrain\tI10\n\nD1\ttrain\tI10\n")))
                .extracting(NoteGold::note)
                .containsExactly("D1", "D2");
        NoteGold note = NoteGold.read(file("\uFEFFdoc_id\tcode\trank\nD1\tI10\t2\nD1\tE11.9\t1\n"))
                .get(0);
        assertThat(note.codes()).containsExactly(Code.icd10cm("I10"), Code.icd10cm("E11.9"));
        assertThat(note.firstListed()).contains(Code.icd10cm("E11.9"));
        assertThat(note.rows().get(1).line()).isEqualTo(3);
    }

    @Test
    void phrasesWithSeveralCodes() throws IOException {
        assertThat(PhraseGold.read(file("term\ticd10cm\nbad \"cold\"\tJ00|J06.9\n")))
                .singleElement()
                .satisfies(phrase -> {
                    assertThat(phrase.term()).isEqualTo("bad \"cold\"");
                    assertThat(phrase.codes()).containsExactly(Code.icd10cm("J00"), Code.icd10cm("J06.9"));
                });
    }

    @Test
    void targetsBySpanOrByConcept() throws IOException {
        assertThat(AssertionGold.read(file(ASSERTIONS
                        + " No COUGH.\t4\t9\tnegated\trecent\tpatient\tcough\n"
                        + "No fever or COUGH.\t-1\t-1\tNegated\tHistorical\tother\tcough\n"
                        + "Cut off.\t-1\t-1\taffirmed\tnot particular\tpatient\tcough\n")))
                .extracting(AssertionGold::target)
                .containsExactly(new Span(4, 9), new Span(12, 17), new Span(0, 8));
    }

    @Test
    void vignettes() throws IOException {
        assertThat(VignetteReader.read(
                        file("{\"id\":\"V1\",\"setting\":\"inpatient\",\"dos\":\"2026-03-10\",\"note\":\"x\","
                                + "\"codes\":[\"B20\",\"B59\"],\"must_not_codes\":[\"Z21\"]}\n")))
                .singleElement()
                .satisfies(vignette -> {
                    assertThat(vignette.setting()).contains(Setting.INPATIENT);
                    assertThat(vignette.codes()).hasSize(2);
                    assertThat(vignette.forbidden()).containsExactly(Code.icd10cm("Z21"));
                    assertThat(vignette.firstListed()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            codes      | note\\tcodes\\nD1\\tI10             | :1: no column code in the header
            codes      | note\\tcode\\nD1\\t                 | :2: column code is empty
            codes      | note\\tcode\\n\\nD1                 | :3: column code is empty
            codes      | note\\tcode\\trank\\nD1\\tI10\\tfirst | :2: column rank holds no number
            codes      | ''                                  | is empty
            phrases    | phrase\\ticd10cm                    | :1: no column term
            assertions | sentence\\tstart\\tend\\tnegation\\ttemporality\\texperiencer\\nNo.\\t0\\t9\\tnegated\\trecent\\tpatient | :2:3: the span
            assertions | sentence\\tstart\\tend\\tnegation\\ttemporality\\texperiencer\\nNo.\\t0\\t2\\tno\\trecent\\tpatient | :2:4: unknown value
            assertions | sentence\\tstart\\tend\\tnegation\\ttemporality\\texperiencer\\nNo.\\tx\\t2\\tnegated\\trecent\\tpatient | :2:2: is no number
            sections   | header\\tclass\\nPLAN\\tagenda           | :2:2: unknown class of section
            sections   | header\\tcount\\nPLAN\\toften            | :2:2: is no number
            sections   | heading\\nPLAN                       | :1: no column section_text or text
            vignettes  | {"id":"V1"                          | is no valid JSON
            vignettes  | []                                  | :1: is no JSON object
            vignettes  | {"id":"V1","note":"x","codes":"I10"} | :1: field codes is no list
            vignettes  | {"id":"V1","note":"x","codes":[],"dos":"10/03/26"} | :1: field dos is no date
            """)
    void brokenGoldIsNamedByFileAndLine(String kind, String content, String reason) throws IOException {
        Path file = file(content.replace("\\t", "\t").replace("\\n", "\n"));
        assertThatThrownBy(() -> read(kind, file))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(reason);
    }

    @Test
    void whatIsNoTextFile() throws IOException {
        Path binary = Files.write(folder.resolve("gold.bin"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThatThrownBy(() -> NoteGold.read(binary))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no UTF-8");
        assertThatThrownBy(() -> NoteGold.read(folder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("directory");
        assertThatThrownBy(() -> NoteGold.read(folder.resolve("none.tsv")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no such file");
    }

    private static void read(String kind, Path file) throws IOException {
        switch (kind) {
            case "codes" -> NoteGold.read(file);
            case "phrases" -> PhraseGold.read(file);
            case "assertions" -> AssertionGold.read(file);
            case "sections" -> SectionGold.read(file, label -> List.of());
            default -> VignetteReader.read(file);
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("gold.tsv"), content, StandardCharsets.UTF_8);
    }
}
