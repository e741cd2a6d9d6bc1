package medcode.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the golden cases of {@code shell} do not show: files, privacy, and what lasts from line to line. */
class ShellTest {

    @TempDir
    static Path home;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"case.json", "case.jsonl", "case.csv", "case.txt"})
    void aSavedCaseIsReadBack(String name) throws IOException {
        Path file = folder.resolve(name);
        Typed saved = Typed.lines(
                home,
                "add E11.22 poa Y",
                "add I10 99213",
                "sex F",
                "age 60",
                "dos 2026-03-10",
                "setting inpatient",
                "save " + file,
                "clear",
                "open " + file,
                "copy json");
        assertThat(saved.err()).isEmpty();
        assertThat(saved.worked()).isTrue();
        assertThat(saved.out())
                .contains("\"dx\":[{\"code\":\"E11.22\",\"poa\":\"Y\",", "{\"code\":\"I10\",\"poa\":null,")
                .contains("\"procs\":[{\"code\":\"99213\",")
                .contains("\"setting\":\"inpatient\",\"sex\":\"F\",\"age\":60,\"dos\":\"2026-03-10\"");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aFileIsOnlyWrittenOverWhenTold() throws IOException {
        Path file = Files.writeString(folder.resolve("case.txt"), "I10\n");
        Typed refused = Typed.lines(home, "add E11.9", "save " + file);
        assertThat(refused.worked()).isFalse();
        assertThat(refused.err()).contains("is there already").hasLineCount(1);
        assertThat(file).hasContent("I10");
        assertThat(Typed.lines(home, "add E11.9", "save " + file + " replace").worked())
                .isTrue();
        assertThat(Files.readString(file)).startsWith("E11.9");
    }

    @Test
    void anUnsavedCaseIsOnlyGivenUpWhenTold() throws IOException {
        Path file = Files.writeString(folder.resolve("case.txt"), "I10\n");
        Typed refused = Typed.lines(home, "add E11.9", "open " + file);
        assertThat(refused.err()).contains("the case is not saved").hasLineCount(1);
        assertThat(Typed.lines(home, "add E11.9", "open " + file + " replace").out())
                .contains("  1  I10       Essential (primary) hypertension");
    }

    @ParameterizedTest
    @CsvSource({
        "case.txt, a note about somebody",
        "case.csv, 'dx\nE11.9\n\"'",
        "case.json, {",
        "case.json, '{\"id\":\"1\",\"dx\":[]}\n{\"id\":\"2\",\"dx\":[]}'",
        "case.csv, a note about somebody",
    })
    void whatIsNoCaseIsRefusedInOneLineWithoutItsText(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content + "\n");
        Typed refused = Typed.lines(home, "open " + file);
        assertThat(refused.worked()).isFalse();
        assertThat(refused.err()).startsWith("medcode: line 1: " + file).hasLineCount(1);
        assertThat(refused.err()).doesNotContain("somebody");
    }

    @Test
    void wordsThatAreTypedStandInNoError() throws IOException {
        Typed typed = Typed.lines(home, "index zqxvw", "add zqxvw", "sex", "move zqxvw", "setting zqxvw", "note zqxvw");
        assertThat(typed.err()).doesNotContain("zqxvw");
    }

    @Test
    void numbersMeanTheLastListThatWasShown() throws IOException {
        try (Session session = Typed.session(home)) {
            LineMeaning.answer("E11.2", session);
            LineMeaning.answer("down", session);
            LineMeaning.answer("1", session);
            assertThat(session.prompt()).isEqualTo("medcode 2026-03-10 icd10cm-starter E11.21> ");
            LineMeaning.answer("3", session);
            assertThat(session.prompt()).endsWith(" E11.29> ");
            LineMeaning.answer("back", session);
            LineMeaning.answer("back", session);
            assertThat(session.prompt())
                    .as("a list of codes below leaves their parent open")
                    .endsWith(" E11.2> ");
        }
    }

    @Test
    void theDateChangesThePromptAndForgetsWhatWasShown() throws IOException {
        try (Session session = Typed.session(home)) {
            LineMeaning.answer("E11.9", session);
            LineMeaning.answer("as-of 2026-01-02", session);
            assertThat(session.date()).isEqualTo(LocalDate.of(2026, 1, 2));
            assertThat(session.prompt()).isEqualTo("medcode 2026-01-02 icd10cm-starter> ");
            assertThat(session.choice("1")).isEmpty();
        }
    }

    @Test
    void aLineThatSaysSeeLeadsToThatPage() throws IOException {
        assertThat(Typed.lines(home, "index epigastric pain", "1").out())
                .contains("Epigastric pain — see Pain, epigastric", "Pain (s)\n  1  epigastric");
    }

    @Test
    void severalPastedLinesAreAnsweredOneByOne() throws IOException {
        assertThat(Typed.lines(home, "add E11.9\u2028add I10", "list").out()).contains("  1  E11.9", "  2  I10");
    }
}
