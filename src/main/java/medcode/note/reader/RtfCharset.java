package medcode.note.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A character set of an RTF file. */
final class RtfCharset {
    /** Fonts of pictures: bullets, but for the signs of the Symbol font that notes use. */
    static final RtfCharset SYMBOLS = new RtfCharset(null);

    private static final Map<Integer, String> SIGNS = Map.of(
            0x20, " ", 0xA3, "≤", 0xB0, "°", 0xB1, "±", 0xB3, "≥", 0xAB, "↔", 0xAD, "↑", 0xAE, "→", 0xAF, "↓", 0x6D,
            "µ");

    private final Charset charset;

    private RtfCharset(Charset charset) {
        this.charset = charset;
    }

    /** The one of a Windows or Macintosh code page; Windows-1252 for one that is not known here. */
    static RtfCharset ofCodePage(int page) {
        if (page == 65001) {
            return new RtfCharset(StandardCharsets.UTF_8);
        }
        for (String name : List.of(
                page == 10000 ? "x-MacRoman" : "windows-" + page, "x-windows-" + page, "IBM" + page, "x-IBM" + page)) {
            if (Charset.isSupported(name)) {
                return new RtfCharset(Charset.forName(name));
            }
        }
        return new RtfCharset(Charset.forName("windows-1252"));
    }

    String decode(byte[] bytes) {
        if (charset != null) {
            return new String(bytes, charset);
        }
        StringBuilder signs = new StringBuilder();
        for (byte b : bytes) {
            signs.append(SIGNS.getOrDefault(b & 0xFF, "•"));
        }
        return signs.toString();
    }
}
