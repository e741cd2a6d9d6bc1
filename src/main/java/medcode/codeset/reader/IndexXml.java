package medcode.codeset.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.codeset.CodeSet;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexEntry.Table;
import medcode.codeset.IndexTitle;

/** One reading of a part of the Index; each line is sent before those below it. */
final class IndexXml {
    private final String file;
    private final XmlCursor xml;
    private final CodeTableSink sink;
    private final CodeSet codeSet;
    private Table table;

    IndexXml(String file, XmlCursor xml, CodeTableSink sink, CodeSet codeSet) {
        this.file = file;
        this.xml = xml;
        this.sink = sink;
        this.codeSet = codeSet;
    }

    void read() throws IOException {
        String edition = Edition.inName(file);
        StringBuilder headings = new StringBuilder();
        xml.nextChild();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "version" -> edition = Edition.of(xml.text(), file);
                case "title" -> headings.append(xml.text()).append(' ');
                case "indexHeading" -> headings(headings);
                case "letter" -> {
                    if (table == null) {
                        table = tableOf(headings.toString());
                        sink.edition(codeSet, edition);
                    }
                    letter();
                }
                default -> unread();
            }
        }
        if (table == null) {
            throw xml.wrong("an Index without letters");
        }
    }

    private void headings(StringBuilder headings) throws IOException {
        while (xml.nextChild()) {
            headings.append(xml.text()).append(' ');
        }
    }

    /** The tables have column headings instead of a title. */
    private Table tableOf(String headings) throws IOException {
        if (codeSet == CodeSet.ICD10PCS) {
            return Table.PROCEDURES;
        }
        String words = headings.toLowerCase(Locale.ROOT);
        if (words.contains("external cause")) {
            return Table.EXTERNAL_CAUSES;
        }
        if (words.contains("neoplasm")) {
            return Table.NEOPLASMS;
        }
        if (words.contains("drug") || words.contains("substance")) {
            return Table.DRUGS;
        }
        if (words.contains("disease")) {
            return Table.DISEASES;
        }
        throw xml.wrong("neither title nor column headings say which part of the Index this is");
    }

    private void letter() throws IOException {
        while (xml.nextChild()) {
            if (xml.name().equals("mainTerm")) {
                term(List.of());
            } else {
                xml.skip();
            }
        }
    }

    private void term(List<IndexTitle> above) throws IOException {
        IndexLine line = new IndexLine();
        List<IndexTitle> path = null;
        while (xml.nextChild()) {
            if (xml.name().equals("term")) {
                path = path == null ? sent(line, above) : path;
                term(path);
            } else if (path != null) {
                unread();
            } else {
                part(line);
            }
        }
        if (path == null && line.title == null && !line.leads() && table == Table.PROCEDURES) {
            sink.unparsed(file, xml.line(), "a line without words was passed over");
        } else if (path == null) {
            sent(line, above);
        }
    }

    private void part(IndexLine line) throws IOException {
        switch (xml.name()) {
            case "title", "diff" -> line.title(xml.pieces());
            case "nemod" -> line.nonessential(xml.text());
            case "code", "codes", "tab" -> line.code = xml.text();
            case "manif" -> line.manifestation = xml.text();
            case "see" -> line.see = line.reference(xml.pieces());
            case "use" -> line.use = line.reference(xml.pieces());
            case "seeAlso" -> line.seeAlso = xml.text();
            case "seecat" -> line.seeCategory = xml.text();
            case "subcat" -> line.subcategory = xml.text();
            case "cell" -> cell(line);
            default -> unread();
        }
    }

    private void cell(IndexLine line) throws IOException {
        String column = xml.attribute("col");
        if (column.length() != 1 || column.charAt(0) < '2' || column.charAt(0) > '7') {
            unread();
        } else {
            line.cell(column.charAt(0) - '2', xml.text());
        }
    }

    private List<IndexTitle> sent(IndexLine line, List<IndexTitle> above) throws IOException {
        if (line.title == null && line.leads() && table == Table.PROCEDURES) {
            line.title = new IndexTitle("", "", "");
        }
        if (line.title == null) {
            throw xml.wrong("a term of the Index without a title");
        }
        List<IndexTitle> path = new ArrayList<>(above);
        path.add(line.title);
        IndexEntry entry = line.entry(table, path);
        sink.entry(entry);
        return entry.path();
    }

    private void unread() throws IOException {
        sink.unparsed(file, xml.line(), "the element " + xml.name() + " was passed over");
        xml.skip();
    }
}
