package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;

final class FailureTest {

    @Test
    void badInputSpeaksForItself() {
        assertThat(Failure.line(new BadInput("claims.csv", 3, 2, "no date"))).isEqualTo("claims.csv:3:2: no date");
        assertThat(Failure.line(new UncheckedIOException(new BadInput("claims.csv", "is empty"))))
                .isEqualTo("claims.csv: is empty");
    }

    @Test
    void filesAreNamedWithAReason() {
        assertThat(Failure.line(new NoSuchFileException("a.txt"))).isEqualTo("a.txt: no such file");
        assertThat(Failure.line(new AccessDeniedException("a.txt"))).isEqualTo("a.txt: permission denied");
        assertThat(Failure.line(new NotDirectoryException("a.txt"))).isEqualTo("a.txt: cannot be used");
    }

    /** A file that was truncated under its mapping, or changed so that its age does not show it. */
    @Test
    void bytesOfTheStoreThatMakeNoSenseAreDamage() {
        StackTraceElement reader = new StackTraceElement("medcode.index.KeyedTable", "start", "KeyedTable.java", 1);
        StackTraceElement other = new StackTraceElement("medcode.extract.Sentences", "next", "Sentences.java", 1);
        for (Throwable failure : List.of(new IndexOutOfBoundsException(), new InternalError("a fault occurred"))) {
            failure.setStackTrace(new StackTraceElement[] {other, reader});
            assertThat(Failure.internal(failure))
                    .contains("medcode doctor --deep")
                    .doesNotContain("internal error");
            failure.setStackTrace(new StackTraceElement[] {other});
            assertThat(Failure.internal(failure)).startsWith("internal error");
        }
    }

    /** Parsers quote what they could not read. */
    @Test
    void whatALibrarySaidIsLeftOut() {
        assertThat(Failure.line(new IOException("Unrecognized token 'Smith'"))).doesNotContain("Smith");
        assertThat(Failure.line(new IllegalStateException("Smith, born 1931"))).doesNotContain("Smith");
    }
}
