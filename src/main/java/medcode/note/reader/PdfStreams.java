package medcode.note.reader;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import medcode.input.BadInput;

/** Looks over the streams of a PDF before it is opened: nothing in it may unpack to more than memory holds. */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 128 << 20;
    /** Where the end mark must be, from the end of the file. */
    private static final int TAIL = 2048;

    private PdfStreams() {}

    /** Refuses a PDF that was cut off, or that would unpack without end. */
    static void check(String name, byte[] pdf) throws BadInput {
        if (find(END, pdf, Math.max(0, pdf.length - TAIL)) < 0) {
            throw new BadInput(name, "is no whole PDF: its end is missing");
        }
        for (int at = find(STREAM, pdf, 0); at >= 0; at = find(STREAM, pdf, at + 1)) {
            int start = at + STREAM.length;
            while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
                start++;
            }
            if (start > at + STREAM.length && unpacksTooFar(pdf, start)) {
                throw new BadInput(name, "unpacks to far more than any note; not read");
            }
        }
    }

    /** False also for what is not deflated. */
    private static boolean unpacksTooFar(byte[] pdf, int start) {
        Inflater inflater = new Inflater();
        byte[] unpacked = new byte[1 << 16];
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            int count = inflater.inflate(unpacked);
            while (count > 0 && inflater.getBytesWritten() <= LARGEST) {
                count = inflater.inflate(unpacked);
            }
            return inflater.getBytesWritten() > LARGEST;
        } catch (DataFormatException other) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static int find(byte[] word, byte[] bytes, int from) {
        for (int at = from; at <= bytes.length - word.length; at++) {
            int i = 0;
            while (i < word.length && bytes[at + i] == word[i]) {
                i++;
            }
            if (i == word.length) {
                return at;
            }
        }
        return -1;
    }
}
