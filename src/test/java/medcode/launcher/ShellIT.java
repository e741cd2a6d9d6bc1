package medcode.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell of the finished jar on a pseudo-terminal, which {@code script} of util-linux makes. */
@EnabledOnOs(OS.LINUX)
class ShellIT {
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    /** Whoever runs the tests in the background ignores interrupts, and so would all that is started from there. */
    private static final String INTERRUPTIBLE =
            "clear=; env --default-signal=INT true 2>/dev/null && clear='env --default-signal=INT'; ";

    private static final String PROMPT = "medcode 2026-03-10 icd10cm-starter";

    @TempDir
    private Path scratch;

    private Path home;
    private Path jar;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(isThere("script") && isThere("stty"), "skipped: needs script (util-linux) and stty");
        jar = Path.of(System.getProperty("medcode.jar", "target/medcode.jar")).toAbsolutePath();
        home = Files.createDirectories(scratch.resolve("home"));
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private PseudoTerminal shell(String terminal) throws IOException {
        // Tall enough for every page: what the pager does is another matter.
        String command = "stty rows 200 cols 80; " + INTERRUPTIBLE + "exec $clear sh "
                + Path.of("bin/medcode").toAbsolutePath() + " shell --as-of 2026-03-10";
        ProcessBuilder builder = new ProcessBuilder("script", "-qefc", command, "/dev/null")
                .directory(scratch.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MEDCODE_JAR", jar.toString());
        builder.environment().put("MEDCODE_CDS", "off");
        builder.environment().put("TERM", terminal);
        return new PseudoTerminal(builder.start());
    }

    @Test
    void aDayAtTheTerminal() throws IOException, InterruptedException {
        try (PseudoTerminal shell = shell("xterm")) {
            shell.await(PROMPT + "> ");

            shell.type("i1");
            shell.await("I10       Essential (primary) hypertension");
            shell.settle();
            shell.type(CTRL_C);
            shell.await(PROMPT + "> ");
            shell.settle();

            shell.type("hyperthyr\t\r");
            shell.await("E05.90");
            shell.settle();

            shell.type("I10\r");
            shell.await("Essential (primary) hypertension");
            shell.await(PROMPT + " I10> ");
            shell.type("add\r");
            shell.await("1 on the case: I10");
            shell.await(PROMPT + " I10> ");
            shell.settle();

            shell.type(CTRL_D);
            shell.await("the case is not saved");
            shell.await(PROMPT + " I10> ");
            shell.settle();
            shell.type(CTRL_D);
            assertThat(shell.status()).isZero();
        }
        assertNothingWasKept();
    }

    @Test
    void aTerminalThatCanDoNothing() throws IOException, InterruptedException {
        try (PseudoTerminal shell = shell("dumb")) {
            shell.await(PROMPT + "> ");
            shell.type("I10\r");
            shell.await("Essential (primary) hypertension");
            shell.await(PROMPT + " I10> ");
            shell.type("quit\r");
            assertThat(shell.status()).isZero();
            assertThat(shell.screen()).doesNotContain("\u001B[1m");
        }
        assertNothingWasKept();
    }

    /** No history, no settings, nothing that was typed: the store alone. */
    private void assertNothingWasKept() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            List<Path> kept = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve(".local/share/medcode")))
                    .toList();
            assertThat(kept).isEmpty();
        }
        assertThat(scratch).isDirectoryNotContaining(path -> !path.equals(home));
    }
}
