package medcode.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import medcode.report.RecordBuffer;

/** The destination of a command's results: a stream, or a file that only its owner can read. */
final class Output implements Closeable {
    private final PrintWriter writer;
    private final OutputStream stream;
    private final boolean color;
    private final PartFile file;
    private boolean done;

    private Output(PrintWriter writer, OutputStream stream, boolean color, PartFile file) {
        this.writer = writer;
        this.stream = stream;
        this.color = color;
        this.file = file;
    }

    static Output to(PrintWriter writer, boolean color) {
        return new Output(writer, writer instanceof StandardOutput out ? out.stream() : null, color, null);
    }

    static Output toFile(Path target) throws IOException {
        return to(PartFile.begin(target));
    }

    static Output to(PartFile file) {
        OutputStream stream = file.stream();
        PrintWriter writer =
                new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
        return new Output(writer, stream, false, file);
    }

    PrintWriter writer() {
        return writer;
    }

    /** True where results may be coloured. */
    boolean color() {
        return color;
    }

    /**
     * Writes results that another thread has made.
     *
     * @throws Unwritable where the disk is full, or the reader of a pipe has gone
     */
    void write(RecordBuffer records) throws IOException {
        writer.flush();
        if (stream == null) {
            writer.print(records);
            return;
        }
        try {
            records.writeTo(stream);
        } catch (IOException failure) {
            throw unwritable();
        }
    }

    private Unwritable unwritable() {
        return file == null ? Unwritable.standardOutput() : new Unwritable(file.target());
    }

    /** Gives up: what was written to a file does not appear under its name. */
    void abandon(boolean leave) throws IOException {
        done = true;
        if (leave) {
            file.leave();
        } else if (file != null) {
            file.discard();
        }
    }

    @Override
    public void close() throws IOException {
        if (done) {
            return;
        }
        done = true;
        boolean failed = writer.checkError();
        if (file != null) {
            if (failed) {
                file.discard();
                throw new Unwritable(file.target());
            }
            file.publish();
        } else if (failed && stream != null) {
            throw Unwritable.standardOutput();
        }
    }
}
