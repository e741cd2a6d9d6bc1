package medcode.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output, as text and, once that is flushed, as bytes; unlike {@code System.out} it keeps its failures. */
final class StandardOutput extends PrintWriter {
    private final OutputStream stream;

    private StandardOutput(OutputStream stream) {
        super(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.stream = stream;
    }

    static StandardOutput open() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    OutputStream stream() {
        return stream;
    }
}
