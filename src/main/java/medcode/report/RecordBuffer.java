package medcode.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Results as UTF-8, made on one thread and written in their turn by another.
 *
 * <p>What was added since the last {@link #keep} can be dropped, so that no half of a note's results is ever written.
 */
public final class RecordBuffer {
    private final Kept bytes = new Kept();
    private final List<Integer> ends = new ArrayList<>();
    private JsonLines json;
    private PrintWriter text;

    /** Records that write themselves. */
    interface Records {
        void write(JsonLines lines) throws IOException;
    }

    /** Adds a record of JSON Lines. */
    public void add(Map<String, ?> record) {
        add(lines -> lines.write(record));
    }

    void add(Records records) {
        try {
            if (json == null) {
                json = new JsonLines(bytes);
            }
            records.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where text is added. */
    public PrintWriter text() {
        if (text == null) {
            text = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        }
        return text;
    }

    /** Keeps what was added. */
    public void keep() throws IOException {
        if (json != null) {
            json.flush();
        }
        if (text != null) {
            text.flush();
        }
        bytes.kept = bytes.size();
        ends.add(bytes.kept);
    }

    /** Drops what was added since the last {@link #keep}. */
    public void drop() {
        json = null;
        text = null;
        bytes.drop();
    }

    /** What was kept for the n-th time, from 0. */
    public String part(int number) {
        int start = number == 0 ? 0 : ends.get(number - 1);
        return bytes.text(start, ends.get(number));
    }

    /** Writes what is kept. */
    public void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }

    @Override
    public String toString() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Bytes that can be taken back. */
    private static final class Kept extends ByteArrayOutputStream {
        private int kept;

        Kept() {
            super(1 << 14);
        }

        String text(int start, int end) {
            return new String(buf, start, end - start, StandardCharsets.UTF_8);
        }

        void drop() {
            count = kept;
        }
    }
}
