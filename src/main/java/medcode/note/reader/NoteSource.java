package medcode.note.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileInputStream;
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
    private static final int LARGEST = 64 << 20;
    private static final int DEEPEST = 4;

    private final String name;
    private final InputStream in;
    private final byte[] beginning;
    private final Place place;
    /** The beginning as text, once one has asked for it: every format of notes does. */
    private String beginningText;

    private NoteSource(String name, InputStream in, byte[] beginning, Place place) {
        this.name = name;
        this.in = in;
        this.beginning = beginning;
        this.place = place;
    }

    /**
     * Where a source stands, and how it is read.
     *
     * @param file on disk; null for a stream
     * @param depth how many documents it lies in
     * @param linesBefore the lines of its file that stand before it
     * @param recordsBefore the records of its file that stand before it
     */
    private record Place(Path file, NoteReading reading, int depth, int linesBefore, int recordsBefore) {}

    /** Opens a file. */
    public static NoteSource open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new BadInput(file.toString(), "is a folder");
        }
        if (!Files.isReadable(file)) {
            throw new BadInput(file.toString(), Files.exists(file) ? "cannot be read" : "no such file");
        }
        // A pipe has no places, which the streams of Files look for.
        InputStream stream =
                Files.isRegularFile(file) ? Files.newInputStream(file) : new FileInputStream(file.toFile());
        return of(file.toString(), stream, new Place(file, NoteReading.USUAL, 0, 0, 0));
    }

    /** Takes a stream, which closes with the source. */
    public static NoteSource of(String name, InputStream stream) throws IOException {
        return of(name, stream, new Place(null, NoteReading.USUAL, 0, 0, 0));
    }

    private static NoteSource of(String name, InputStream stream, Place place) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        in.mark(2);
        boolean zipped = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        BufferedInputStream plain = zipped ? new BufferedInputStream(unzipped(name, in), 1 << 16) : in;
        plain.mark(BEGINNING + 1);
        byte[] beginning = new byte[BEGINNING];
        int length = plain.readNBytes(beginning, 0, beginning.length);
        plain.reset();
        return new NoteSource(name, plain, Arrays.copyOf(beginning, length), place);
    }

    /** The same source, read as the user wants it; it closes with this one. */
    NoteSource with(NoteReading wanted) {
        return new NoteSource(
                name,
                in,
                beginning,
                new Place(place.file, wanted, place.depth, place.linesBefore, place.recordsBefore));
    }

    /** Lines of this file, with how much of it stands before them. */
    NoteSource part(byte[] lines, int linesBefore, int recordsBefore) {
        byte[] start = Arrays.copyOf(lines, Math.min(lines.length, BEGINNING));
        Place inside = new Place(place.file, place.reading, place.depth, linesBefore, recordsBefore);
        return new NoteSource(name, new ByteArrayInputStream(lines), start, inside);
    }

    /**
     * A document inside this one; its format is its own.
     *
     * @param known its name in messages and as a note
     * @throws BadInput where documents lie inside each other too deep
     */
    NoteSource inside(String known, byte[] document) throws IOException {
        if (place.depth == DEEPEST) {
            throw new BadInput(name, "has documents more than " + DEEPEST + " deep inside each other");
        }
        Place inside = new Place(null, NoteReading.USUAL, place.depth + 1, 0, 0);
        return of(known, new ByteArrayInputStream(document), inside);
    }

    private static InputStream unzipped(String name, InputStream in) throws IOException {
        try {
            return new Unzipped(name, new GZIPInputStream(in));
        } catch (IOException damaged) {
            throw new BadInput(name, "is no whole gzip file");
        }
    }

    /** What is unpacked; a file that is cut off or damaged is bad input there. */
    private static final class Unzipped extends FilterInputStream {
        private final String name;

        Unzipped(String name, InputStream in) {
            super(in);
            this.name = name;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (EOFException | ZipException damaged) {
                throw new BadInput(name, "is no whole gzip file");
            }
        }
    }

    /** The path as given, or {@code -}. */
    public String name() {
        return name;
    }

    /** Its place on disk; empty for a stream and for what lies in another document. */
    Optional<Path> file() {
        return Optional.ofNullable(place.file);
    }

    /** The files that documents in it may name as their attachments. */
    Attachments attachments() {
        return place.reading.attachments() && place.file != null ? Attachments.beside(place.file) : Attachments.NONE;
    }

    NoteReading reading() {
        return place.reading;
    }

    int linesBefore() {
        return place.linesBefore;
    }

    int recordsBefore() {
        return place.recordsBefore;
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
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new BadInput(name, "is larger than 64 MB; no note is");
        }
        return bytes;
    }

    /** The stream as text. */
    TextDecoder text() {
        return new TextDecoder(in);
    }

    /** The first few thousand characters, still to be read. */
    public String beginning() {
        if (beginningText == null) {
            beginningText = decoded(beginning);
        }
        return beginningText;
    }

    private static String decoded(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        char[] characters = new char[bytes.length + 1];
        try (TextDecoder decoder = new TextDecoder(new ByteArrayInputStream(bytes))) {
            for (int read = decoder.read(characters); read >= 0; read = decoder.read(characters)) {
                text.append(characters, 0, read);
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
