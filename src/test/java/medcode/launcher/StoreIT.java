package medcode.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The finished program on a store whose load is killed. */
@DisabledOnOs(OS.WINDOWS)
class StoreIT {
    private static final int KILLS = 5;

    @TempDir
    private Path scratch;

    private Script medcode() {
        return new Script(scratch, "sh", Path.of("bin/medcode").toAbsolutePath().toString())
                .with("JAVA_HOME", System.getProperty("java.home"))
                .with(
                        "MEDCODE_JAR",
                        Path.of(System.getProperty("medcode.jar", "target/medcode.jar"))
                                .toAbsolutePath())
                .with("MEDCODE_HOME", scratch.resolve("store"));
    }

    @Test
    void aKilledLoadIsAsIfItHadNotBeen() throws Exception {
        Path table = orderFile();
        long begin = System.nanoTime();
        assertThat(medcode().run("load", table.toString()).status()).isZero();
        long whole = (System.nanoTime() - begin) / 1_000_000;
        String page = medcode().run("lookup", "Q99.1", "--as-of", "2026-03-10").out();
        assertThat(page).contains("Invented condition 1");
        for (int i = 1; i <= KILLS; i++) {
            Files.writeString(table, Files.readString(table).replace("Invented condition 2 ", "Invented condition ! "));
            Script.Running load = medcode().start("load", table.toString());
            Thread.sleep(whole * i / (KILLS + 1));
            load.process().destroyForcibly().waitFor();
            Script.Result after = medcode().run("lookup", "Q99.1", "--as-of", "2026-03-10");
            assertThat(after.status()).as(after.err()).isZero();
            assertThat(after.out()).isEqualTo(page);
        }
        assertThat(medcode().run("codesets", "verify").status()).isZero();
        assertThat(medcode().run("doctor", "--fix", "--as-of", "2026-03-10").out())
                .doesNotContain("error  ");
    }

    private Path orderFile() throws IOException {
        StringBuilder lines =
                new StringBuilder(String.format(Locale.ROOT, "%05d %-7s 0 %-60s %s%n", 1, "Q99", "A", "A"));
        for (int i = 0; i < 10; i++) {
            String title = "Invented condition " + i + " of the test";
            lines.append(String.format(Locale.ROOT, "%05d %-7s 1 %-60s %s%n", i + 2, "Q99" + i, title, title));
        }
        return Files.writeString(scratch.resolve("icd10cm_order_2026.txt"), lines);
    }
}
