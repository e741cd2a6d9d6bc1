package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coder decides about suggestions, line by line, and the case and the trail that come of it. */
final class ReviewTest {
    private static final String NOTE = """
            ---
            note_id: V1
            dos: 2026-03-10
            sex: F
            dob: 1960-05-01
            ---
            ASSESSMENT
            1. Knee pain, zzcanary
            2. Type 2 diabetes
            3. Hypertension
            4. Migraine
            """;

    @TempDir
    Path folder;

    private Path caseFile;
    private Path trail;

    @BeforeEach
    void note() throws IOException {
        Files.writeString(folder.resolve("note.txt"), NOTE);
        caseFile = folder.resolve("case.json");
        trail = folder.resolve("case.json.decisions.jsonl");
    }

    private CommandRun review(String lines, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "suggest",
                folder.resolve("note.txt").toString(),
                "--interactive",
                "--coder",
                "anna",
                "--output",
                caseFile.toString()));
        words.addAll(List.of(more));
        return CommandRun.of(folder.resolve("home"), words, CommandRun.bytes(lines));
    }

    @Test
    void whatIsAcceptedChangedAndAddedIsTheCase() throws IOException {
        CommandRun run = review("a\n2\na\nc I11.9 heart disease known\nr resolved\nadd Z79.4 on insulin\ns\n");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(caseFile))
                .contains("\"sex\":\"F\",\"age\":65,\"dos\":\"2026-03-10\"")
                .containsSubsequence("M25.562", "E11.9", "I11.9", "Z79.4")
                .doesNotContain("G43.909", "M25.569");
        assertThat(Files.readString(trail).replaceAll("\"when\":\"[^\"]+\",|\"score\":[0-9.]+,", ""))
                .isEqualTo("""
                        {"type":"decision","who":"anna","note":"V1","decision":"changed","suggested":"M25.569","code":"M25.562","why":null,"answers":[{"question":"Can the side be stated, in your clinical judgement?","answer":"left"}]}
                        {"type":"decision","who":"anna","note":"V1","decision":"accepted","suggested":"E11.9","code":"E11.9","why":null,"answers":[]}
                        {"type":"decision","who":"anna","note":"V1","decision":"changed","suggested":"I10","code":"I11.9","why":"heart disease known","answers":[]}
                        {"type":"decision","who":"anna","note":"V1","decision":"rejected","suggested":"G43.909","code":null,"why":"resolved","answers":[]}
                        {"type":"decision","who":"anna","note":"V1","decision":"added","suggested":null,"code":"Z79.4","score":null,"why":"on insulin","answers":[]}
                        """);
        for (Path file : List.of(caseFile, trail)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        CommandRun validated = CommandRun.of(folder.resolve("home"), List.of("validate", caseFile.toString()));
        assertThat(validated.exit()).as(validated.err()).isIn(0, 1);
    }

    @Test
    void theTrailHoldsNothingOfTheNote() throws IOException {
        review("a\n-\na\na\na\ns\n");
        assertThat(Files.readString(trail)).contains("\"answer\":null").doesNotContain("zzcanary", "1960", "Knee pain");
    }

    @Test
    void nothingIsWrittenWhereALineIsWrongOrTheReviewUnfinished() {
        for (String lines : List.of("a\n", "a\n9\n", "c E11\n", "c XYZ.1\n", "r\n", "q\n", "a\n-\na\na\na\nadd\n")) {
            CommandRun run = review(lines);
            assertThat(run.exit()).as(lines).isEqualTo(2);
            assertThat(caseFile).as(lines).doesNotExist();
            assertThat(trail).as(lines).doesNotExist();
        }
    }

    @Test
    void aCaseThatIsThereIsNotWrittenOver() throws IOException {
        Files.writeString(caseFile, "mine");
        assertThat(review("a\n2\na\na\na\ns\n").exit()).isEqualTo(2);
        assertThat(Files.readString(caseFile)).isEqualTo("mine");
    }
}
