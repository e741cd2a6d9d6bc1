package medcode.note.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import medcode.input.BadInput;
import medcode.input.TextDecoder;

/** A file of notes, or standard input, with its first bytes; what is gzipped is unpacked. */
public final class NoteSource implements AutoCloseable {
    private static final int BEGINNING = 4096;
    private static final int DEEPEST = 3;
    private static final int LARGEST = 64 << 20;

    private final String name;
    private final InputStream in;
    private final byte[] beginning;
    private final int depth;

    private NoteSource(String name, InputStream in, byte[] beginning, int depth) {
        this.name = name;
        this.in = in;
        this.beginning = beginning;
        this.depth = depth;
    }

    /** Opens a file. */
    public static NoteSource open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new BadInput(file.toString(), "is a folder");
        }
        if (!Files.isReadable(file)) {
            throw new BadInput(file.toString(), Files.exists(file) ? "cannot be read" : "no such file");
        }
        return of(file.toString(), Files.newInputStream(file));
    }

    /** Takes a stream, which closes with the source. */
    public static NoteSource of(String name, InputStream stream) throws IOException {
        return of(name, stream, 0);
    }

    /** A document inside this one, under the same name. */
    NoteSource inside(byte[] document) throws IOException {
        if (depth == DEEPEST) {
            throw new BadInput(name, "has documents more than " + DEEPEST + " deep inside each other");
        }
        return of(name, new ByteArrayInputStream(document), depth + 1);
    }

    private static NoteSource of(String name, InputStream stream, int depth) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        in.mark(2);
        boolean zipped = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        BufferedInputStream plain = zipped ? new BufferedInputStream(unzipped(name, in), 1 << 16) : in;
        plain.mark(BEGINNING + 1);
        byte[] beginning = new byte[BEGINNING];
        int length = read(name, plain, beginning);
        plain.reset();
        return new NoteSource(name, plain, Arrays.copyOf(beginning, length), depth);
    }

    private static InputStream unzipped(String name, InputStream in) throws IOException {
        try {
            return new GZIPInputStream(in);
        } catch (IOException damaged) {
            throw new BadInput(name, "is no whole gzip file");
        }
    }

    private static int read(String name, InputStream in, byte[] beginning) throws IOException {
        try {
            return in.readNBytes(beginning, 0, beginning.length);
        } catch (EOFException | ZipException damaged) {
            throw new BadInput(name, "is no whole gzip file");
        }
    }

    /** The path as given, or {@code -}. */
    public String name() {
        return name;
    }

    InputStream stream() {
        return in;
    }

    /**
     * The whole file.
     *
     * @throws BadInput where it is larger than a note can be, or cut off
     */
    byte[] bytes() throws IOException {
        try {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new BadInput(name, "is larger than 64 MB; no note is");
            }
            return bytes;
        } catch (EOFException | ZipException damaged) {
            throw new BadInput(name, "is no whole gzip file");
        }
    }

    /** The first bytes as text, from the first that is no blank; signatures of formats are ASCII. */
    String beginning() {
        return new String(beginning, isUtf16() ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1)
                .substring(isUtf8Marked() ? 3 : 0)
                .stripLeading();
    }

    /** The text, by its byte order mark, else UTF-8, else Windows-1252. */
    Reader reader() {
        return isUtf16() ? new InputStreamReader(in, StandardCharsets.UTF_16) : new TextDecoder(in);
    }

    private boolean isUtf16() {
        int first = beginning.length < 2 ? 0 : (beginning[0] & 0xFF) << 8 | (beginning[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE;
    }

    private boolean isUtf8Marked() {
        return beginning.length > 2 && (beginning[0] & 0xFF) == 0xEF && (beginning[1] & 0xFF) == 0xBB;
    }

    /** True where the name ends so, before a {@code .gz}. */
    boolean endsWith(String ending) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(ending) || lower.endsWith(ending + ".gz");
    }

    /** The first byte that is no blank, or -1. */
    int firstByte() {
        int at = beginning.length > 2 && (beginning[0] & 0xFF) == 0xEF ? 3 : 0;
        for (; at < beginning.length; at++) {
            if (beginning[at] > ' ' || beginning[at] < 0) {
                return beginning[at] & 0xFF;
            }
        }
        return -1;
    }

    /** True where the beginning has bytes that no text has. */
    boolean isBinary() {
        int odd = 0;
        for (byte b : beginning) {
            if (b == 0) {
                return true;
            }
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B && b != 0x0B) {
                odd++;
            }
        }
        return odd * 10 > beginning.length;
    }

    boolean isEmpty() {
        return beginning.length == 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
