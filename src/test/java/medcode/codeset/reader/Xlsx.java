package medcode.codeset.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks of our own, part by part. */
final class Xlsx {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Xlsx() {}

    /** A workbook of two sheets: one with these rows ({@code <row>…</row>}) and an empty one. */
    static Xlsx of(String rows) {
        Xlsx book = new Xlsx();
        book.with("[Content_Types].xml", "<Types/>");
        book.with("_rels/.rels", relationships(relationship("r1", "officeDocument", "xl/workbook.xml")));
        book.with(
                "xl/_rels/workbook.xml.rels",
                relationships(relationship("r1", "worksheet", "worksheets/one.xml")
                        + relationship("r2", "worksheet", "/xl/worksheets/two.xml")
                        + relationship("r3", "styles", "styles.xml")
                        + relationship("r4", "sharedStrings", "sharedStrings.xml")));
        book.with(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                        + "<sheet name=\"Codes\" sheetId=\"1\" r:id=\"r1\"/>"
                        + "<sheet name=\"Notes\" sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>");
        book.with(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"[Red]yyyy\\-mm\\-dd;@\"/>"
                        + "<numFmt numFmtId=\"166\" formatCode=\"0.0&quot; days&quot;\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
                        + "</cellXfs></styleSheet>");
        book.with(
                "xl/sharedStrings.xml",
                "<sst><si><t>plain</t></si><si><r><t xml:space=\"preserve\">two </t></r><r><t>runs, \"quoted\"</t></r>"
                        + "<rPh><t>not read</t></rPh></si><si><t xml:space=\"preserve\">  over\ntwo lines </t></si></sst>");
        book.sheet("one", rows);
        book.sheet("two", "");
        return book;
    }

    Xlsx sheet(String name, String rows) {
        return with(
                "xl/worksheets/" + name + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1\"/><sheetData>" + rows
                        + "</sheetData></worksheet>");
    }

    Xlsx with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    Xlsx without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relationships(String relationships) {
        return "<Relationships>" + relationships + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
