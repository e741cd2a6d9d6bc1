package medcode.codeset.reader;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How a workbook's numbers are meant: as dates, as codes of a fixed length, or as numbers. */
final class CellFormats {
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final double DAYS = 2_958_466;
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final double LARGEST_EXACT = 1e15;
    /** What a spreadsheet keeps of a number; the rest is noise of its binary form. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NOT_SHOWN_AS_IS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("(?i)[ymdhs]");
    private static final Pattern ZEROS = Pattern.compile("0{2,32}");
    private static final String DATE_FORMAT = "y";

    private final LocalDate day0;
    private final List<String> codes;

    private CellFormats(LocalDate day0, List<String> codes) {
        this.day0 = day0;
        this.codes = codes;
    }

    /** @param part the styles; null where the workbook has none */
    static CellFormats of(SourceFile part, boolean from1904) throws IOException {
        Map<String, String> own = new HashMap<>();
        List<String> codes = new ArrayList<>();
        if (part != null) {
            try (XmlCursor xml = new XmlCursor(part)) {
                xml.nextChild();
                while (xml.nextChild()) {
                    switch (xml.name()) {
                        case "numFmts" -> own(xml, own);
                        case "cellXfs" -> styles(xml, own, codes);
                        default -> xml.skip();
                    }
                }
            }
        }
        return new CellFormats(from1904 ? DAY_0_OF_1904 : DAY_0, codes);
    }

    private static void own(XmlCursor xml, Map<String, String> own) throws IOException {
        while (xml.nextChild()) {
            own.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            xml.skip();
        }
    }

    private static void styles(XmlCursor xml, Map<String, String> own, List<String> codes) throws IOException {
        while (xml.nextChild()) {
            String id = xml.attribute("numFmtId");
            codes.add(own.getOrDefault(id, isBuiltInDate(id) ? DATE_FORMAT : ""));
            xml.skip();
        }
    }

    /** The formats that every spreadsheet knows by number (ECMA-376 part 1, 18.8.30). */
    private static boolean isBuiltInDate(String id) {
        int number = CodeShape.isNumber(id) && id.length() < 4 ? Integer.parseInt(id) : 0;
        return (number >= 14 && number <= 22)
                || (number >= 27 && number <= 36)
                || (number >= 45 && number <= 47)
                || (number >= 50 && number <= 58);
    }

    /** A number as a cell of this style shows it, without grouping and currency; null where it is no number. */
    String shown(String number, String style) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException none) {
            return null;
        }
        int at = CodeShape.isNumber(style) && style.length() < 6 ? Integer.parseInt(style) : 0;
        String code = at < codes.size() ? codes.get(at) : "";
        if (isDate(code) && value >= 0 && value < DAYS) {
            return date(value);
        }
        String plain = plain(number, value);
        boolean padded = ZEROS.matcher(code).matches() && CodeShape.isNumber(plain) && plain.length() < code.length();
        return padded ? code.substring(plain.length()) + plain : plain;
    }

    private static boolean isDate(String code) {
        return DATE.matcher(NOT_SHOWN_AS_IS.matcher(code).replaceAll("")).find()
                && !code.toLowerCase(Locale.ROOT).contains("general");
    }

    private String date(double value) {
        long day = (long) value;
        long second = Math.round((value - day) * SECONDS_OF_A_DAY);
        LocalDateTime time = day0.plusDays(day).atStartOfDay().plusSeconds(second);
        return second == 0 ? time.toLocalDate().toString() : time.toString();
    }

    private static String plain(String number, double value) {
        if (!(Math.abs(value) < LARGEST_EXACT) || (value != 0 && Math.abs(value) < 1 / LARGEST_EXACT)) {
            return number;
        }
        BigDecimal rounded = new BigDecimal(value, DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
