package medcode.codeset.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A sheet of a workbook as CSV in UTF-8 (RFC 4180), a line for each row of the sheet, so that the number of a line is that
 * of its row.
 *
 * <p>Numbers stand without {@code .0}, dates as {@code 2023-04-01}, formulas by the values saved with them. Blanks and line
 * breaks inside a cell are one blank.
 */
record SheetCsv(String name, SourceFile part, SharedTexts texts, CellFormats formats) implements SourceFile {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int LONGEST_ROW = 1 << 20;

    @Override
    public InputStream open() throws IOException {
        return new Rows(this);
    }

    /** The bytes, a row at a time. */
    private static final class Rows extends InputStream {
        private final SheetCsv sheet;
        private final XmlCursor xml;
        private final StringBuilder line = new StringBuilder();
        private byte[] bytes = {};
        private int at;
        private boolean inside;
        private int row;

        Rows(SheetCsv sheet) throws IOException {
            this.sheet = sheet;
            this.xml = XmlCursor.streaming(sheet.part);
            try {
                xml.nextChild();
                inside = findRows();
            } catch (IOException broken) {
                xml.close();
                throw broken;
            }
        }

        private boolean findRows() throws IOException {
            while (xml.nextChild()) {
                if (xml.name().equals("sheetData")) {
                    return true;
                }
                xml.skip();
            }
            return false;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] out, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, out, offset, count);
            at += count;
            return count;
        }

        private boolean fill() throws IOException {
            while (at == bytes.length && inside) {
                inside = xml.nextChild();
                if (inside) {
                    line.setLength(0);
                    row();
                    bytes = line.toString().getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
            }
            return at < bytes.length;
        }

        /** Rows and cells that are empty may be left out of the file; what is there says where it stands. */
        private void row() throws IOException {
            int number = number(xml.attribute("r"), row + 1);
            if (number <= row || number > MOST_ROWS) {
                throw xml.wrong("a row in the wrong place of the sheet");
            }
            line.append("\r\n".repeat(number - row - 1));
            row = number;
            cells(line.length());
            line.append("\r\n");
        }

        private void cells(int start) throws IOException {
            int next = 0;
            int written = 0;
            while (xml.nextChild()) {
                int column = column(xml.attribute("r"), next);
                if (column < next || column >= MOST_COLUMNS) {
                    throw xml.wrong("a cell in the wrong place of its row");
                }
                String text = cell();
                if (!text.isEmpty()) {
                    line.append(",".repeat(column - written)).append(quoted(text));
                    written = column;
                }
                if (line.length() - start > LONGEST_ROW) {
                    throw xml.wrong("a row of more than " + LONGEST_ROW + " characters; this is no code table");
                }
                next = column + 1;
            }
        }

        private String cell() throws IOException {
            String type = xml.attribute("t");
            String style = xml.attribute("s");
            String text = "";
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "v" -> text = value(type, style, xml.text());
                    case "is" -> text = SharedTexts.text(xml);
                    default -> xml.skip();
                }
            }
            return text;
        }

        private String value(String type, String style, String value) throws IOException {
            String text = switch (type) {
                case "s" -> sheet.texts.at(value);
                case "b" -> Workbook.isTrue(value) ? "TRUE" : "FALSE";
                case "d" -> value.endsWith("T00:00:00") ? value.substring(0, value.indexOf('T')) : value;
                case "", "n" -> value.isEmpty() ? "" : sheet.formats.shown(value, style);
                default -> value;
            };
            if (text == null) {
                throw xml.wrong("a cell whose value is no number and no text of the workbook; fetch it again");
            }
            return text;
        }

        private static int number(String digits, int otherwise) {
            if (digits.isEmpty()) {
                return otherwise;
            }
            return CodeShape.isNumber(digits) && digits.length() < 9 ? Integer.parseInt(digits) : -1;
        }

        /** The column of a cell from 0, by the letters of its name: {@code AB12} is 27. */
        private static int column(String name, int otherwise) {
            int column = 0;
            for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
                column = Math.min(column, MOST_COLUMNS) * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
            }
            return column == 0 ? otherwise : column - 1;
        }

        private static String quoted(String text) {
            boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
            return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
        }

        @Override
        public void close() throws IOException {
            xml.close();
        }
    }
}
