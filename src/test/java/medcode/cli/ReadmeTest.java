package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every {@code console} block of the README prints what it says, on the bundled code sets.
 *
 * <p>Lines after {@code $} are commands, {@code |} pipes one into the next, {@code echo $?} is the exit code of the last.
 * {@code …} alone on a line stands for any lines, at the end of a line for the rest of it.
 */
final class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("^```console\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    static Path home;

    private record Step(String command, String expected) {}

    @TestFactory
    Stream<DynamicTest> blocks() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        Matcher blocks = BLOCK.matcher(readme);
        List<DynamicTest> tests = new ArrayList<>();
        while (blocks.find()) {
            List<Step> steps = steps(blocks.group(1));
            tests.add(DynamicTest.dynamicTest(steps.get(0).command(), () -> check(steps)));
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests.stream();
    }

    private static List<Step> steps(String block) {
        List<Step> steps = new ArrayList<>();
        for (String part : block.split("(?m)^\\$ ")) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                steps.add(new Step(part.substring(0, end).strip(), part.substring(end + 1)));
            }
        }
        return steps;
    }

    private static void check(List<Step> steps) {
        int exit = 0;
        for (Step step : steps) {
            String printed;
            if (step.command.equals("echo $?")) {
                printed = exit + "\n";
            } else {
                CommandRun run = run(step.command);
                exit = run.exit();
                printed = run.out() + run.err();
            }
            assertThat(printed).as(step.command).matches(pattern(step.expected));
        }
    }

    private static CommandRun run(String pipeline) {
        CommandRun run = null;
        for (String command : pipeline.split(" \\| ", -1)) {
            List<String> words = CommandRun.words(command);
            assertThat(words.get(0)).isIn("medcode", "bin/medcode");
            byte[] stdin = CommandRun.bytes(run == null ? "" : run.out());
            run = CommandRun.of(home, words.subList(1, words.size()), stdin);
        }
        return run;
    }

    private static Pattern pattern(String expected) {
        StringBuilder pattern = new StringBuilder();
        for (String line : expected.lines().toList()) {
            if (line.strip().equals("…")) {
                pattern.append("(.*\\R)*?");
            } else if (line.endsWith("…")) {
                pattern.append(Pattern.quote(line.substring(0, line.length() - 1)))
                        .append(".*\\R");
            } else {
                pattern.append(Pattern.quote(line)).append("\\s*\\R");
            }
        }
        return Pattern.compile(pattern.toString());
    }
}
