package medcode.note.reader;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import medcode.input.BadInput;

/**
 * Looks over the deflated streams of a PDF before it is opened: PDFBox would unpack them however large they are, and pass
 * over what is damaged without a word.
 */
final class PdfStreams {
    private static final byte[] STREAM = ascii("stream");
    private static final byte[] END = ascii("%%EOF");
    private static final byte[] ENCRYPTED = ascii("/Encrypt");
    /** Where the end mark must be, from the end of the file. */
    private static final int TAIL = 2048;
    /** A stream's dictionary is seldom longer. */
    private static final int DICTIONARY = 512;

    private static final int LARGEST = 128 << 20;
    /** Of all streams together. */
    private static final long MOST_UNPACKED = 512L << 20;

    private final String name;
    private final byte[] pdf;
    private final boolean encrypted;
    private final byte[] unpacked = new byte[1 << 16];
    private long total;

    private PdfStreams(String name, byte[] pdf) {
        this.name = name;
        this.pdf = pdf;
        this.encrypted = find(ENCRYPTED, pdf, 0) >= 0;
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    /** Refuses a PDF that is damaged or cut off, or that would unpack without end. */
    static void check(String name, byte[] pdf) throws BadInput {
        if (find(END, pdf, Math.max(0, pdf.length - TAIL)) < 0) {
            throw new BadInput(name, "is no whole PDF: its end is missing");
        }
        PdfStreams streams = new PdfStreams(name, pdf);
        for (int at = find(STREAM, pdf, 0); at >= 0; at = find(STREAM, pdf, at + 1)) {
            streams.check(at);
        }
    }

    private void check(int keyword) throws BadInput {
        int start = keyword + STREAM.length;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        boolean deflated = start + 2 < pdf.length
                && (pdf[start] & 0x0F) == 8
                && ((pdf[start] & 0xFF) * 256 + (pdf[start + 1] & 0xFF)) % 31 == 0;
        if (start == keyword + STREAM.length || !deflated) {
            return;
        }
        Inflater inflater = new Inflater(true); // without its checksum, which some programs leave out
        try {
            inflater.setInput(pdf, start + 2, pdf.length - start - 2);
            for (int count = inflater.inflate(unpacked); count > 0; count = inflater.inflate(unpacked)) {
                total += count;
                if (inflater.getBytesWritten() > LARGEST || total > MOST_UNPACKED) {
                    throw new BadInput(name, "unpacks to far more than any note; not read");
                }
            }
        } catch (DataFormatException damaged) {
            if (!encrypted && saysDeflated(keyword)) {
                throw new BadInput(name, "is no whole PDF: a part of it is damaged");
            }
        } finally {
            inflater.end();
        }
    }

    /** True where a stream's dictionary names deflation as its only packing. */
    private boolean saysDeflated(int keyword) {
        int from = Math.max(0, keyword - DICTIONARY);
        String before = new String(pdf, from, keyword - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(before.lastIndexOf(" obj") + 1);
        return dictionary.contains("/FlateDecode") && dictionary.indexOf("Decode") == dictionary.lastIndexOf("Decode");
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
