package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The causes of missed and wrong codes, on a note made for each. */
final class EvaluateMissesTest {
    private static final String NOTE = """
            HISTORY
            Mother with stroke.

            ASSESSMENT
            1. Type 2 diabetes
            2. Knee pain
            3. Possible pneumonia
            4. =Hypertension
            """;

    private static final List<String> GOLD = List.of("E11.9", "M25.561", "J18.9", "I63.9", "G43.909", "E11", "XYZ.1");

    @TempDir
    Path folder;

    @Test
    void everyMissHasItsCause() throws IOException {
        StringBuilder gold = new StringBuilder("note\tcode\n");
        GOLD.forEach(code -> gold.append("visit\t").append(code).append('\n'));
        Files.writeString(folder.resolve("gold.tsv"), gold);
        Files.writeString(folder.resolve("visit.txt"), NOTE);
        Path misses = folder.resolve("misses.csv");
        CommandRun run = CommandRun.of(
                folder.resolve("home"),
                List.of(
                        "evaluate",
                        "codes",
                        folder.resolve("gold.tsv").toString(),
                        "--notes",
                        folder.toString(),
                        "--misses",
                        misses.toString()));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readAllLines(misses).stream().map(EvaluateMissesTest::shown))
                .containsExactlyInAnyOrder(
                        "outcome code cause",
                        "missed M25.561 wrong-specificity",
                        "missed J18.9 wrong-assertion",
                        "missed I63.9 wrong-assertion",
                        "missed G43.909 not-mentioned",
                        "missed E11 not-valid",
                        "missed XYZ.1 not-valid",
                        "wrong M25.569 wrong-specificity",
                        "wrong I10 not-reportable");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(misses)))
                .isEqualTo("rw-------");
    }

    /** The columns that count; the title between them may hold commas in quotes. */
    private static String shown(String row) {
        String[] cells = row.replaceAll("\"[^\"]*\"", "").split(",", -1);
        return cells[1] + " " + cells[2] + " " + cells[4];
    }
}
