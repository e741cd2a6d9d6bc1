package medcode.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A diff as {@code patch} reads it. */
class CorrectionDiffTest {

    @Test
    void changesApartHaveHunksOfTheirOwn() {
        assertThat(diff(20, Set.of(2, 15))).isEqualTo("""
                        --- a
                        +++ b
                        @@ -1,5 +1,5 @@
                         line 1
                        -line 2
                        +changed 2
                         line 3
                         line 4
                         line 5
                        @@ -12,7 +12,7 @@
                         line 12
                         line 13
                         line 14
                        -line 15
                        +changed 15
                         line 16
                         line 17
                         line 18
                        """);
    }

    @Test
    void changesNearEachOtherShareAHunk() {
        assertThat(diff(7, Set.of(1, 2, 7))).isEqualTo("""
                        --- a
                        +++ b
                        @@ -1,7 +1,7 @@
                        -line 1
                        -line 2
                        +changed 1
                        +changed 2
                         line 3
                         line 4
                         line 5
                         line 6
                        -line 7
                        +changed 7
                        """);
    }

    @Test
    void nothingChangedIsNoDiff() {
        assertThat(diff(5, Set.of())).isEmpty();
    }

    @Test
    void whatATerminalObeysIsSpelledOut() {
        StringWriter text = new StringWriter();
        CorrectionDiff diff = new CorrectionDiff(new PrintWriter(text), "a\u001B", "b");
        String line = new String("é\u001B[31m,".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        diff.line(line + "1\r\n", line + "2\r\n");
        diff.line("x", "y");
        diff.end();
        assertThat(text.toString()).isEqualTo("""
                        --- a\\x1b
                        +++ b
                        @@ -1,2 +1,2 @@
                        -é\\x1b[31m,1\r
                        -x
                        \\ No newline at end of file
                        +é\\x1b[31m,2\r
                        +y
                        \\ No newline at end of file
                        """);
    }

    private static String diff(int lines, Set<Integer> changed) {
        StringWriter text = new StringWriter();
        CorrectionDiff diff = new CorrectionDiff(new PrintWriter(text), "a", "b");
        for (int number = 1; number <= lines; number++) {
            String before = "line " + number + "\n";
            diff.line(before, changed.contains(number) ? "changed " + number + "\n" : before);
        }
        diff.end();
        return text.toString();
    }
}
