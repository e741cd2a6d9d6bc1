package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import medcode.index.PublishedFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every file of a release, damaged in every way: a command that needs it fails in one line, every other answers as before. */
final class StoreDamageTest {
    private static final List<String> COMMANDS = List.of(
            "lookup J10.0 --as-of 2026-03-10 --format jsonl",
            "search influenza pneumonia --as-of 2026-03-10 --format jsonl",
            "index influenza --as-of 2026-03-10 --format jsonl",
            "suggest --phrase influenza --as-of 2026-03-10 --format jsonl",
            "extract NOTE --as-of 2026-03-10 --format jsonl",
            "validate CLAIM --as-of 2026-03-10 --format jsonl");

    /** What the damaged release has no part in. */
    private static final List<String> OTHERS = List.of(
            "search influenza pneumonia --as-of 2025-03-10 --format jsonl",
            "index influenza --as-of 2025-03-10 --format jsonl");

    @TempDir
    static Path temp;

    private static Path home;
    private static final Map<String, CommandRun> WHOLE = new HashMap<>();

    /** What happens to a file; null deletes it. */
    private enum Damage {
        MISSING,
        EMPTY,
        HALF,
        FIRST_BYTES,
        MIDDLE_BYTES,
        LAST_BYTES;

        byte[] done(byte[] bytes) {
            return switch (this) {
                case MISSING -> null;
                case EMPTY -> new byte[0];
                case HALF -> Arrays.copyOf(bytes, bytes.length / 2);
                case FIRST_BYTES -> flipped(bytes, 0);
                case MIDDLE_BYTES -> flipped(bytes, bytes.length / 2);
                case LAST_BYTES -> flipped(bytes, bytes.length - 4);
            };
        }

        private static byte[] flipped(byte[] bytes, int from) {
            byte[] flipped = bytes.clone();
            for (int i = Math.max(0, from); i < Math.min(bytes.length, from + 4); i++) {
                flipped[i] ^= (byte) (0x55 + i);
            }
            return flipped;
        }
    }

    @BeforeAll
    static void load() throws IOException {
        home = temp.resolve("home");
        for (int year : List.of(2025, 2026)) {
            run("load --release " + year + " " + PublishedFiles.order(temp, year, "") + " "
                    + PublishedFiles.tabular(temp, year) + " " + PublishedFiles.index(temp, year));
        }
        Path exempt =
                Files.writeString(temp.resolve("exempt.txt"), "Order26\tPOAexemptCode\tDescription\n1\tJ100\tA\n");
        assertThat(run("load " + exempt).exit()).isZero();
        Files.writeString(temp.resolve("NOTE"), "Assessment:\n1. Influenza with pneumonia.\n");
        Files.writeString(
                temp.resolve("CLAIM"), "{\"id\":\"C1\",\"dos\":\"2026-03-10\",\"dx\":[{\"code\":\"J10.0\"}]}\n");
        for (String command : COMMANDS) {
            WHOLE.put(command, run(command));
        }
        for (String command : OTHERS) {
            WHOLE.put(command, run(command));
        }
        assertThat(WHOLE.values()).allSatisfy(run -> {
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).isNotEmpty();
        });
    }

    private static CommandRun run(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            words.add(
                    word.equals("NOTE") || word.equals("CLAIM")
                            ? temp.resolve(word).toString()
                            : word);
        }
        words.add(1, "--home");
        words.add(2, home.toString());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        return new CommandRun(out.toString(), err.toString(), exit);
    }

    @TestFactory
    Stream<DynamicTest> everyFile() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String release : List.of("icd10cm-2026", "poa-exempt-2026")) {
            try (Stream<Path> all = Files.walk(home.resolve("releases").resolve(release))) {
                all.filter(file -> Files.isRegularFile(file) && file.toFile().length() > 0)
                        .sorted()
                        .forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(15);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(home.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        FileTime time = Files.getLastModifiedTime(file);
        boolean plain = file.getParent().getParent().getFileName().toString().equals("releases");
        for (Damage damage :
                plain ? List.of(Damage.values()) : List.of(Damage.MISSING, Damage.HALF, Damage.MIDDLE_BYTES)) {
            put(file, damage.done(bytes));
            int failed = 0;
            for (String command : COMMANDS) {
                failed += checkAnswer(command, damage + " " + command);
            }
            assertThat(failed > 0)
                    .as(damage + ": some command needs it")
                    .isEqualTo(!file.getParent().endsWith("sources"));
            for (String command : OTHERS) {
                assertThat(run(command).out())
                        .as(damage + " " + command)
                        .isEqualTo(WHOLE.get(command).out());
            }
            if (plain && damage.ordinal() >= Damage.FIRST_BYTES.ordinal()) {
                Files.setLastModifiedTime(file, time);
                COMMANDS.forEach(command -> checkNoSurprise(run(command), damage + " in secret " + command));
            }
        }
        put(file, bytes);
        Files.setLastModifiedTime(file, time);
    }

    /** In a new file, as a reader may still have the old one mapped. */
    private static void put(Path file, byte[] bytes) throws IOException {
        Files.deleteIfExists(file);
        if (bytes != null) {
            Files.write(file, bytes);
        }
    }

    /** 1 where the command failed, 0 where it answered. */
    private static int checkAnswer(String command, String as) {
        CommandRun run = run(command);
        checkNoSurprise(run, as);
        if (run.exit() == 2) {
            assertThat(run.err())
                    .as(as)
                    .contains("medcode codesets mend ", "medcode load")
                    .hasLineCount(1);
        } else {
            assertThat(run.out()).as(as).isEqualTo(WHOLE.get(command).out());
            assertThat(run.exit()).as(as).isZero();
        }
        return run.exit() / 2;
    }

    private static void checkNoSurprise(CommandRun run, String as) {
        assertThat(run.err()).as(as).doesNotContain("internal error", "Exception", "\tat ");
    }
}
