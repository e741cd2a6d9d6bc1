package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
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

    /** Parsers quote what they could not read. */
    @Test
    void whatALibrarySaidIsLeftOut() {
        assertThat(Failure.line(new IOException("Unrecognized token 'Smith'"))).doesNotContain("Smith");
        assertThat(Failure.line(new IllegalStateException("Smith, born 1931"))).doesNotContain("Smith");
    }
}
