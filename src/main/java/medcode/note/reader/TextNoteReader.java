package medcode.note.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import medcode.input.BadInput;

/**
 * Plain text, with front matter or without: UTF-8, else Windows-1252.
 *
 * <p>A line of five or more {@code =} or a form feed begins another note; such notes are named {@code FILE#2} and so on,
 * where their front matter gives no id. Offsets count in each note's own text.
 */
final class TextNoteReader implements NoteReader {
    /** A note of more is a file of something else, or a mistake; it would not fit in memory beside its analysis. */
    private static final int MOST_BYTES = 64 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Override
    public String format() {
        return "plain text";
    }

    @Override
    public boolean recognizes(NoteSource source) {
        return !source.isBinary();
    }

    @Override
    public void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        byte[] bytes = source.stream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BadInput(source.name(), "is larger than 64 MB; split it, or give notes as JSON Lines");
        }
        String text = decoded(bytes, source.name(), notices);
        if (text.isBlank()) {
            throw new BadInput(source.name(), "has no text");
        }
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            int end = separator(text, start);
            String part = text.substring(start, end);
            if (!part.isBlank()) {
                number++;
                String name = number == 1 ? source.name() : source.name() + "#" + number;
                notes.note(FrontMatter.of(part).note(name, part));
            }
            start = end < text.length() && text.charAt(end) == '\f' ? end + 1 : lineEnd(text, end);
        }
    }

    static String decoded(byte[] bytes, String name, Consumer<String> notices) {
        int mark = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            notices.accept(name + ": is not UTF-8; read as Windows-1252");
            return new String(bytes, mark, bytes.length - mark, WINDOWS);
        }
    }

    /** Where the note that begins at an offset ends: at a separator line, a form feed, or the end of the text. */
    private static int separator(String text, int start) {
        int line = start;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            int feed = text.indexOf('\f', line);
            if (feed >= 0 && feed < end) {
                return feed;
            }
            if (isSeparator(text, line, end)) {
                return line;
            }
            line = end;
        }
        return text.length();
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isSeparator(String text, int start, int end) {
        int signs = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == '=') {
                signs++;
            } else if (c > ' ') {
                return false;
            }
        }
        return signs >= 5;
    }
}
