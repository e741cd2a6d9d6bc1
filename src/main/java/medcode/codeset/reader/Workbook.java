package medcode.codeset.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medcode.input.BadInput;

/**
 * An Excel workbook (.xlsx, ECMA-376), whose sheets are read as the CSV that a spreadsheet would save them as, so that
 * every reader of CSV reads it too.
 */
final class Workbook {
    private static final String PACKAGE_RELATIONSHIPS = "_rels/.rels";
    private static final int LONGEST_NAME = 31;

    private final String name;
    private final Parts parts;
    private final String folder;
    private final CellFormats formats;
    private final SharedTexts texts;

    /** The files of the workbook's zip. */
    @FunctionalInterface
    interface Parts {
        /** The file at a path inside the zip; null where there is none. */
        SourceFile at(String path);
    }

    /** The sheet's name and the relationship that leads to its part. */
    private record Listed(String name, String relationship) {}

    private Workbook(String name, Parts parts, String main, boolean from1904) throws IOException {
        this.name = name;
        this.parts = parts;
        this.folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, String> byType = relationships(main, "Type");
        this.formats = CellFormats.of(optional(byType, "styles"), from1904);
        this.texts = SharedTexts.of(optional(byType, "sharedStrings"));
    }

    /** The worksheets in the order of the workbook, as CSV; empty where the office document is none, but a text, say. */
    static List<SourceFile> sheets(String name, Parts parts) throws IOException {
        String main = main(parts);
        SourceFile part = main.isEmpty() ? null : parts.at(main);
        if (part == null) {
            return List.of();
        }
        List<Listed> listed = new ArrayList<>();
        boolean from1904 = false;
        try (XmlCursor xml = new XmlCursor(part)) {
            if (!xml.nextChild() || !xml.name().equals("workbook")) {
                return List.of();
            }
            while (xml.nextChild()) {
                from1904 |= xml.name().equals("workbookPr") && isTrue(xml.attribute("date1904"));
                if (xml.name().equals("sheets")) {
                    sheets(xml, listed);
                } else {
                    xml.skip();
                }
            }
        }
        return new Workbook(name, parts, main, from1904).sheets(listed, main);
    }

    /** The path of the document itself; empty where the zip does not say, or where it is a binary one. */
    private static String main(Parts parts) throws IOException {
        SourceFile part = parts.at(PACKAGE_RELATIONSHIPS);
        String main = part == null ? "" : relationships(part, "Type").getOrDefault("officeDocument", "");
        return main.endsWith(".xml") ? path("", main) : "";
    }

    private static void sheets(XmlCursor xml, List<Listed> listed) throws IOException {
        while (xml.nextChild()) {
            listed.add(new Listed(xml.attribute("name"), xml.attribute("id")));
            xml.skip();
        }
    }

    private List<SourceFile> sheets(List<Listed> listed, String main) throws IOException {
        Map<String, String> byId = relationships(main, "Id");
        List<SourceFile> sheets = new ArrayList<>();
        for (Listed sheet : listed) {
            String target = byId.getOrDefault(sheet.relationship(), "");
            SourceFile part = target.isEmpty() ? null : parts.at(path(folder, target));
            if (part == null) {
                throw new BadInput(name, "no whole workbook: a sheet that it lists is missing; fetch it again");
            }
            sheets.add(new SheetCsv(name + "!" + plain(sheet.name()), part, texts, formats));
        }
        return sheets;
    }

    private Map<String, String> relationships(String main, String key) throws IOException {
        SourceFile part = parts.at(folder + "_rels/" + main.substring(folder.length()) + ".rels");
        return part == null ? Map.of() : relationships(part, key);
    }

    /** Targets by id, or by the last word of their type. */
    private static Map<String, String> relationships(SourceFile part, String key) throws IOException {
        Map<String, String> targets = new HashMap<>();
        try (XmlCursor xml = new XmlCursor(part)) {
            xml.nextChild();
            while (xml.nextChild()) {
                String value = xml.attribute(key);
                targets.putIfAbsent(value.substring(value.lastIndexOf('/') + 1), xml.attribute("Target"));
                xml.skip();
            }
        }
        return targets;
    }

    private SourceFile optional(Map<String, String> byType, String type) {
        String target = byType.get(type);
        return target == null ? null : parts.at(path(folder, target));
    }

    private static String path(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    /** Excel allows neither these characters nor longer names. */
    private static String plain(String sheet) {
        String plain = sheet.replaceAll("[\\p{Cntrl}/\\\\!]", "?");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }
}
