package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code validate --assume-release} on tables of our own, which end with March 2026. */
class AssumedReleasesTest {
    private static final String ASSUMED = "ncci-ptp-practitioner-2026q1";
    private static final String CLAIM = claim("2026-05-10");

    @TempDir
    private static Path home;

    private static String claim(String day) {
        return "{\"id\":\"A\",\"dos\":\"" + day
                + "\",\"dx\":[\"I10\"],\"procs\":[{\"code\":\"10005\"},{\"code\":\"10006\"}]}\n";
    }

    @BeforeAll
    static void load() {
        Path tables = Path.of("src/test/resources/edits/tables");
        assertThat(CommandRun.of(home, List.of("load", tables.toString())).exit())
                .isZero();
    }

    @Test
    void aTableOutsideItsDatesIsNotAsked() {
        CommandRun run = validate(CLAIM, "text");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("skipped, ncci-ptp-practitioner not loaded: PX201, PX202 (1 claim)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {ASSUMED, "ncci-ptp-practitioner=2026q1", "ncci=2026Q1"})
    void aTableIsAssumed(String name) {
        CommandRun run = validate(CLAIM, "text", "--assume-release", name);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("PX201 10006 is not paid beside 10005")
                .contains("assumed to be in force on dates outside their own: ")
                .contains(ASSUMED);
        assertThat(run.err()).contains("assumed to be in force on dates outside their own: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "sarif", "csv", "github"})
    void everyOutputSaysSo(String format) {
        CommandRun run = validate(CLAIM, format, "--assume-release", ASSUMED);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(format.equals("github") ? ASSUMED + " was assumed" : ASSUMED + " (assumed)");
    }

    @Test
    void aCodeSetIsAssumed() {
        assertThat(validate(claim("2027-05-10"), "text").exit()).isEqualTo(2);

        CommandRun run = validate(claim("2027-05-10"), "jsonl", "--assume-release", "icd10cm-starter");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"assumed\":[\"icd10cm-starter\"]");
    }

    @Test
    void anUnknownOneIsAnError() {
        CommandRun run = validate(CLAIM, "text", "--assume-release", "ncci=1999q1");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--assume-release ncci=1999q1: no such release is loaded");
    }

    private static CommandRun validate(String claim, String format, String... more) {
        List<String> words = new ArrayList<>(List.of("validate", "-", "--format", format));
        words.addAll(List.of(more));
        return CommandRun.of(home, words, claim.getBytes(StandardCharsets.UTF_8));
    }
}
