package medcode.note.reader;

import java.util.HashMap;
import java.util.Map;

/** The fonts of an RTF file, for the character sets they bring. */
final class RtfFonts {
    /** Code pages by the numbers that fonts give their character sets. */
    private static final Map<Integer, Integer> CODE_PAGES = Map.ofEntries(
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    private static final int SYMBOLS = 2;

    private final Map<Integer, RtfCharset> charsets = new HashMap<>();
    private RtfCharset usual = RtfCharset.ofCodePage(1252);
    private int font;

    RtfCharset usual() {
        return usual;
    }

    RtfCharset codePage(int page) {
        usual = RtfCharset.ofCodePage(page);
        return usual;
    }

    /** The character set of old computers: {@code mac}, {@code pc} or {@code pca}. */
    RtfCharset named(String computer) {
        return codePage(computer.equals("mac") ? 10000 : computer.equals("pc") ? 437 : 850);
    }

    /** The character set of a font, which is the one that is defined or used from here on. */
    RtfCharset select(int number) {
        font = number;
        return charsets.getOrDefault(number, usual);
    }

    /** Says what character set the font has that is being defined. */
    void charset(int number) {
        if (number == SYMBOLS) {
            charsets.put(font, RtfCharset.SYMBOLS);
        } else if (CODE_PAGES.containsKey(number)) {
            charsets.put(font, RtfCharset.ofCodePage(CODE_PAGES.get(number)));
        }
    }
}
