package medcode.codeset.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The beginning of a file, to recognise its format by.
 *
 * @param text at most the first 8 KiB, decoded as ISO-8859-1 so that nothing is lost
 */
public record Sample(String text) {
    private static final int SIZE = 8192;

    static Sample of(SourceFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new Sample(new String(in.readNBytes(SIZE), StandardCharsets.ISO_8859_1));
        }
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    /** True where the file may go on. */
    boolean isCut() {
        return text.length() == SIZE;
    }

    boolean isZip() {
        return text.startsWith("PK\003\004") || text.startsWith("PK\005\006");
    }

    boolean isGzip() {
        return text.startsWith("\037\213");
    }

    /** True for an Excel or Word file of before 2007, and for a newer one with a password, which is wrapped in such a one. */
    boolean isOldOffice() {
        return text.startsWith("\320\317\021\340\241\261\032\341");
    }

    /** The lines that are not blank, without one that the sample's end cuts. */
    List<String> lines() {
        int end = text.length() < SIZE ? text.length() : Math.max(text.lastIndexOf('\n'), 0);
        return text.substring(0, end)
                .lines()
                .map(Sample::withoutMark)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The start tag of the outermost element, attributes included; empty where this is not XML. */
    String rootTag() {
        if (!withoutMark(text).stripLeading().startsWith("<")) {
            return "";
        }
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            int end = next == '!' && text.startsWith("--", at + 2) ? text.indexOf("-->", at) : text.indexOf('>', at);
            if (Character.isLetter(next) && end > 0) {
                return text.substring(at + 1, end);
            }
            at = end < 0 ? -1 : text.indexOf('<', end);
        }
        return "";
    }

    boolean hasRoot(String element) {
        String tag = rootTag();
        return tag.equals(element) || tag.startsWith(element + " ") || tag.startsWith(element + "/");
    }

    private static String withoutMark(String line) {
        return line.startsWith("\u00ef\u00bb\u00bf") ? line.substring(3) : line;
    }
}
