package medcode.note.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import medcode.input.BadInput;
import medcode.input.TextDecoder;

/** A file of notes, or standard input, with its first bytes and how it is to be read; what is gzipped is unpacked. */
public final class NoteSource implements AutoCloseable {
    private static final int BEGINNING = 4096;

    private final String name;
    private final Path file;
    private final InputStream in;
    private final byte[] beginning;
    private final NoteReading reading;

    private NoteSource(String name, Path file, InputStream in, byte[] beginning, NoteReading reading) {
        this.name = name;
        this.file = file;
        this.in = in;
        this.beginning = beginning;
        this.reading = reading;
    }

    /** Opens a file. */
    public static NoteSource open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new BadInput(file.toString(), "is a folder");
        }
        if (!Files.isReadable(file)) {
            throw new BadInput(file.toString(), Files.exists(file) ? "cannot be read" : "no such file");
        }
        return of(file.toString(), file, Files.newInputStream(file));
    }

    /** Takes a stream, which closes with the source. */
    public static NoteSource of(String name, InputStream stream) throws IOException {
        return of(name, null, stream);
    }

    private static NoteSource of(String name, Path file, InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        in.mark(2);
        boolean zipped = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        BufferedInputStream plain = zipped ? new BufferedInputStream(unzipped(name, in), 1 << 16) : in;
        plain.mark(BEGINNING + 1);
        byte[] beginning = new byte[BEGINNING];
        int length = read(name, () -> plain.readNBytes(beginning, 0, beginning.length));
        plain.reset();
        return new NoteSource(name, file, plain, Arrays.copyOf(beginning, length), NoteReading.USUAL);
    }

    /** The same source, read as the user wants it; it closes with this one. */
    NoteSource with(NoteReading wanted) {
        return new NoteSource(name, file, in, beginning, wanted);
    }

    private static InputStream unzipped(String name, InputStream in) throws IOException {
        try {
            return new GZIPInputStream(in);
        } catch (IOException damaged) {
            throw new BadInput(name, "is no whole gzip file");
        }
    }

    private interface Read {
        int bytes() throws IOException;
    }

    private static int read(String name, Read read) throws IOException {
        try {
            return read.bytes();
        } catch (EOFException | ZipException damaged) {
            throw new BadInput(name, "is no whole gzip file");
        }
    }

    /** The path as given, or {@code -}. */
    public String name() {
        return name;
    }

    /** Its place on disk; empty for a stream. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    NoteReading reading() {
        return reading;
    }

    InputStream stream() {
        return in;
    }

    /** The stream as text; a gzip file that is cut off or damaged is bad input there. */
    TextDecoder text() {
        return new TextDecoder(new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return NoteSource.read(name, () -> super.read(into, offset, length));
            }
        });
    }

    /** The first few thousand characters, still to be read. */
    String beginning() {
        StringBuilder text = new StringBuilder();
        try (TextDecoder decoder = new TextDecoder(new ByteArrayInputStream(beginning))) {
            for (int next = decoder.read(); next >= 0; next = decoder.read()) {
                text.append((char) next);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** True where the name ends so, before a {@code .gz}. */
    boolean endsWith(String ending) {
        return endsWith(name, ending);
    }

    static boolean endsWith(String name, String ending) {
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
        if (TextDecoder.isUtf16(beginning)) {
            return false;
        }
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
