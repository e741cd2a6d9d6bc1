package medcode.note.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import medcode.input.BadInput;
import medcode.input.JsonElements;

/**
 * Cuts notes as JSON Lines between lines, without reading what they say, so that several threads can read the parts.
 *
 * <p>The places of the cuts depend on the bytes alone.
 */
public final class NoteLines {
    private static final int LONGEST = 128 << 20;

    private final NoteSource source;
    private final int partBytes;
    private final StretchSink parts;
    private byte[] bytes;
    private int length;
    private long offset;
    private int lines;
    private int records;

    private NoteLines(NoteSource source, int partBytes, StretchSink parts) {
        this.source = source;
        this.partBytes = partBytes;
        this.parts = parts;
        this.bytes = new byte[partBytes];
    }

    /**
     * Where a part stands in its file, so that it can be read again.
     *
     * @param offset in bytes
     * @param bytes how many there are
     * @param linesBefore the lines of the file that stand before it, and {@code recordsBefore} its records
     */
    public record Stretch(long offset, int bytes, int linesBefore, int recordsBefore) {}

    /** Takes the parts of a file in order, and where they stand. */
    public interface StretchSink {
        void part(NoteSource part, Stretch stretch) throws IOException;
    }

    /** Takes the parts of a file in order. */
    public interface PartSink {
        /** @param bytes how long the part is */
        void part(NoteSource part, int bytes) throws IOException;
    }

    /** True where a note is a line, so that the file can be cut. */
    public static boolean isMadeOf(NoteSource source, NoteReading reading) {
        if (reading.format().isPresent()) {
            return false;
        }
        boolean named = source.endsWith(".jsonl")
                || source.endsWith(".ndjson")
                || source.name().equals(NoteFiles.STDIN);
        return named && !source.isBinary() && source.firstByte() == '{' && isCuttable(source.beginning());
    }

    /** Resources of FHIR refer to others of their file, so that its lines stay together. */
    private static boolean isCuttable(String beginning) {
        return !JsonElements.isOverLines(beginning) && !beginning.contains("\"resourceType\"");
    }

    /**
     * Hands over the lines of a file in parts of about so many bytes, each to be read by {@link NoteReaders#read}.
     *
     * @throws BadInput where a line is too long to be a note, or the file is damaged gzip; the parts before are handed over
     */
    public static void cut(NoteSource source, int partBytes, PartSink parts) throws IOException {
        stretches(source, partBytes, (part, stretch) -> parts.part(part, stretch.bytes()));
    }

    /** As {@link #cut}, for those that will read parts {@link #again}; offsets are of what is unpacked. */
    public static void stretches(NoteSource source, int partBytes, StretchSink parts) throws IOException {
        new NoteLines(source, partBytes, parts).cut();
    }

    /** A part of an open file that is not packed, as it was when it was cut. */
    public static NoteSource again(NoteSource source, SeekableByteChannel file, Stretch stretch) throws IOException {
        ByteBuffer lines = ByteBuffer.allocate(stretch.bytes());
        file.position(stretch.offset());
        int read = 0;
        while (read >= 0 && lines.hasRemaining()) {
            read = file.read(lines);
        }
        return source.part(
                Arrays.copyOf(lines.array(), lines.position()), stretch.linesBefore(), stretch.recordsBefore());
    }

    private void cut() throws IOException {
        boolean more = true;
        while (more) {
            more = fill();
            int end = more ? lastLineEnd() : length;
            if (end > 0) {
                part(end);
            } else if (length >= LONGEST) {
                throw new BadInput(source.name(), lines + 1, "a line of more than 128 MB is no note");
            } else if (more) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
        }
    }

    /** False where the file has no more. */
    private boolean fill() throws IOException {
        InputStream in = source.stream();
        try {
            int read = 0;
            while (read >= 0 && length < bytes.length) {
                length += read;
                read = in.read(bytes, length, bytes.length - length);
            }
            return read >= 0;
        } catch (BadInput damaged) {
            part(lastLineEnd());
            throw damaged;
        }
    }

    private int lastLineEnd() {
        int at = length;
        while (at > 0 && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private void part(int end) throws IOException {
        int linesBefore = lines;
        int recordsBefore = records;
        count(end);
        if (records > recordsBefore) {
            parts.part(
                    source.part(Arrays.copyOf(bytes, end), linesBefore, recordsBefore),
                    new Stretch(offset, end, linesBefore, recordsBefore));
        }
        offset += end;
        length -= end;
        // What a long line made larger goes back.
        byte[] next = bytes.length > partBytes && length < partBytes ? new byte[partBytes] : bytes;
        System.arraycopy(bytes, end, next, 0, length);
        bytes = next;
    }

    /** Counts lines, and as records those that are not blank. */
    private void count(int end) {
        boolean blank = true;
        for (int at = 0; at < end; at++) {
            if (bytes[at] == '\n') {
                lines++;
                records += blank ? 0 : 1;
                blank = true;
            } else if (bytes[at] > ' ' || bytes[at] < 0) {
                blank = false;
            }
        }
        records += blank ? 0 : 1;
    }
}
