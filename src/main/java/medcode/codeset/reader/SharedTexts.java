package medcode.codeset.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.input.Blanks;

/** The texts of a workbook's cells, each written once and referred to by its number. */
final class SharedTexts {
    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    /** @param part null where the workbook has none */
    static SharedTexts of(SourceFile part) throws IOException {
        List<String> texts = new ArrayList<>();
        if (part != null) {
            try (XmlCursor xml = new XmlCursor(part)) {
                xml.nextChild();
                while (xml.nextChild()) {
                    texts.add(text(xml));
                }
            }
        }
        return new SharedTexts(texts);
    }

    /** The text of this number; null where there is none. */
    String at(String number) {
        if (!CodeShape.isNumber(number) || number.length() > 9) {
            return null;
        }
        int at = Integer.parseInt(number);
        return at < texts.size() ? texts.get(at) : null;
    }

    /** The text of the element just found, whose runs may differ in font; how it is pronounced is left out. */
    static String text(XmlCursor xml) throws IOException {
        StringBuilder text = new StringBuilder();
        runs(xml, text);
        return Blanks.collapsed(text);
    }

    private static void runs(XmlCursor xml, StringBuilder text) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> xml.pieces().forEach(piece -> text.append(piece.text()));
                case "r" -> runs(xml, text);
                default -> xml.skip();
            }
        }
    }
}
