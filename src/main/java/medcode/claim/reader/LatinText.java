package medcode.claim.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text whose characters are the bytes of a file. */
final class LatinText {
    /** The byte order mark of UTF-8. */
    static final String MARK = "\u00EF\u00BB\u00BF";

    private LatinText() {}

    /** The lines with their ends. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean end = text.charAt(i) == '\n'
                    || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (end) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** What the bytes are written in: UTF-8, else as they are. */
    static Charset charset(String text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    /**
     * Replaces a code that stands between a text's bounds, by itself.
     *
     * @return the text as it was where it does not stand there
     */
    static String replaced(String text, int from, int to, String written, String replacement) {
        for (int at = text.indexOf(written, from);
                at >= 0 && at + written.length() <= to;
                at = text.indexOf(written, at + 1)) {
            int end = at + written.length();
            boolean alone = (at == from || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == to || !Character.isLetterOrDigit(text.charAt(end)));
            if (alone) {
                return text.substring(0, at) + replacement + text.substring(end);
            }
        }
        return text;
    }
}
