package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import medcode.index.PublishedFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a store is named with what mends it, and what can be mended safely is. */
final class DoctorTest {
    private static final String DAY = "2026-03-10";

    @TempDir
    static Path temp;

    private static Path home;
    private static Path release;

    @BeforeAll
    static void load() throws IOException {
        home = temp.resolve("home");
        Path zip = PublishedFiles.zip(
                temp.resolve("all.zip"), PublishedFiles.order(temp, 2026, ""), PublishedFiles.tabular(temp, 2026));
        assertThat(CommandRun.of(home, List.of("load", zip.toString())).exit()).isZero();
        release = home.resolve("releases/icd10cm-2026");
        assertThat(doctor().exit()).isZero(); // puts the starters there, under the lock that cleans up too
    }

    private static CommandRun doctor(String... words) {
        List<String> all = new ArrayList<>(List.of("doctor"));
        all.addAll(List.of(words));
        if (!all.contains("--as-of")) {
            all.addAll(List.of("--as-of", DAY));
        }
        return CommandRun.of(home, all);
    }

    private static List<String> defects(CommandRun run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("warning") || line.startsWith("error"))
                .toList();
    }

    @Test
    void aHealthyStoreEndsWithZero() {
        CommandRun run = doctor();
        assertThat(defects(run)).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("icd10cm-2026 is as it was loaded", "ICD-10-CM 2026 is in force");
    }

    @Test
    void aReleaseThatEndsSoonOrHasEndedIsNamed() {
        assertThat(defects(doctor("--as-of", "2026-09-01")))
                .singleElement()
                .asString()
                .contains("ends on 2026-09-30", "bin/medcode-fetch icd10cm 2027 --load");
        CommandRun ended = doctor("--as-of", "2027-12-01");
        assertThat(defects(ended)).singleElement().asString().contains("bin/medcode-fetch icd10cm 2028 --load");
        assertThat(ended.exit()).isEqualTo(1);
    }

    @Test
    void aChangeBehindTheBackOfTheSystemIsFoundByTheDeepLook() throws IOException {
        Path table = release.resolve("codes.table");
        byte[] bytes = Files.readAllBytes(table);
        FileTime time = Files.getLastModifiedTime(table);
        byte[] changed = bytes.clone();
        changed[bytes.length - 9] ^= 1;
        Files.write(table, changed);
        Files.setLastModifiedTime(table, time);
        assertThat(doctor().exit()).isZero();
        CommandRun deep = doctor("--deep");
        assertThat(deep.exit()).isEqualTo(1);
        assertThat(defects(deep))
                .singleElement()
                .asString()
                .contains("codes.table is damaged", "medcode codesets mend icd10cm-2026");
        assertThat(CommandRun.of(home, List.of("codesets", "verify")).exit()).isEqualTo(1);
        Files.write(table, bytes);
        Files.setLastModifiedTime(table, time);
    }

    @Test
    void leftoversOfKilledLoadsAreRemoved() throws IOException {
        Path left = Files.createDirectories(home.resolve("releases/.loading-icd10cm-2027-1/lucene"));
        assertThat(defects(doctor())).singleElement().asString().contains("doctor --fix", ".loading-icd10cm-2027-1");
        CommandRun fixed = doctor("--fix");
        assertThat(fixed.exit()).isZero();
        assertThat(fixed.out()).contains("; fixed");
        assertThat(left.getParent()).doesNotExist();
        assertThat(defects(doctor())).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void othersMayNotWrite() throws IOException {
        Path table = release.resolve("codes.table");
        Files.setPosixFilePermissions(table, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(defects(doctor())).singleElement().asString().contains(table.toString(), "chmod -R go-w " + home);
        assertThat(doctor("--fix").exit()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(table)))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void withoutAnOfficialReleaseItSaysWhereToFindOne() {
        CommandRun run = CommandRun.of(temp.resolve("empty"), List.of("doctor", "--as-of", "2026-11-01"));
        assertThat(defects(run)).singleElement().asString().contains("bin/medcode-fetch icd10cm 2027 --load");
        assertThat(run.exit()).isEqualTo(1);
    }
}
