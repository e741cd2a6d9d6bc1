package medcode.note.reader;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import medcode.input.BadInput;

/**
 * The lines of an HL7 v2 file, which end with CR, as the standard has it, LF or both: a segment each. Frames of the
 * lower-layer protocol (MLLP) are left out.
 */
final class Hl7Lines {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST = 96 << 20;
    private static final char FRAME_BEGINS = 0x0B;
    private static final char FRAME_ENDS = 0x1C;

    private final NoteSource source;
    private final Consumer<String> notices;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int line;
    private boolean afterReturn;
    private boolean windows;
    private boolean tooLong;

    Hl7Lines(NoteSource source, Consumer<String> notices) {
        this.source = source;
        this.notices = notices;
    }

    /** The line that was read last, from 1. */
    int line() {
        return line;
    }

    /** The next line; empty at the end of the file. */
    Optional<String> next() throws IOException {
        bytes.reset();
        long length = 0;
        int sign = read();
        if (sign == '\n' && afterReturn) {
            sign = read();
        }
        if (sign < 0) {
            return Optional.empty();
        }
        line++;
        for (; sign >= 0 && sign != '\r' && sign != '\n'; sign = read()) {
            if (++length <= LONGEST) {
                bytes.write(sign);
            }
        }
        afterReturn = sign == '\r';
        tooLong = length > LONGEST;
        return Optional.of(tooLong ? "" : unframed(decoded()));
    }

    /** True where the line is longer than any document, and was not kept. */
    boolean isTooLong() {
        return tooLong;
    }

    private int read() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, fill());
        }
        return at < end ? buffer[at++] & 0xFF : -1;
    }

    private int fill() throws IOException {
        try {
            return source.stream().read(buffer, 0, buffer.length);
        } catch (EOFException | ZipException cut) {
            throw new BadInput(source.name(), line, "is no whole gzip file: it is cut off or broken here");
        }
    }

    private String decoded() {
        byte[] read = bytes.toByteArray();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            if (!windows) {
                notices.accept(source.name() + ":" + line + ": is not UTF-8; read as Windows-1252");
                windows = true;
            }
            return new String(read, WINDOWS);
        }
    }

    private static String unframed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isFrame(text.charAt(from))) {
            from++;
        }
        while (to > from && isFrame(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isFrame(char c) {
        return c == FRAME_BEGINS || c == FRAME_ENDS || c == '\uFEFF';
    }
}
