package medcode.note.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import medcode.input.XmlEvents;

/** Reads a part of a Word document as runs of text: a paragraph, list item or table row a line. */
final class DocxText {
    /** A line at least so long could be taken for one that goes on in the next. */
    private static final int LONG = 60;

    private final XmlEvents xml;

    DocxText(XmlEvents xml) {
        this.xml = xml;
    }

    List<Run> runs() throws IOException {
        List<Run> runs = new ArrayList<>();
        while (xml.nextChild()) {
            content(runs);
        }
        return runs;
    }

    private void content(List<Run> runs) throws IOException {
        while (xml.nextChild()) {
            element(runs);
        }
    }

    private void element(List<Run> runs) throws IOException {
        switch (xml.name()) {
            case "p" -> paragraph(runs);
            case "tbl" -> table(runs);
            case "t" -> words(runs);
            case "tab", "ptab" -> mark(Run.mark("\t"), runs);
            case "br", "cr" -> mark(Run.LINE, runs);
            case "noBreakHyphen" -> mark(new Run("-", 1, 1), runs);
            case "pPr" -> properties(runs);
            // Deleted, moved away, or the same again for programs that do not know the first.
            case "del", "moveFrom", "Fallback", "rPr", "tblPr", "trPr", "tcPr", "sectPr" -> xml.skip();
            default -> content(runs);
        }
    }

    private void mark(Run mark, List<Run> runs) throws IOException {
        runs.add(mark);
        xml.skip();
    }

    private void words(List<Run> runs) throws IOException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (XmlEvents.isText(event)) {
                runs.add(new Run(xml.text(), 1, 1));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                xml.skip();
            }
        }
    }

    /** An empty paragraph is a blank line. */
    private void paragraph(List<Run> runs) throws IOException {
        List<Run> inside = new ArrayList<>();
        content(inside);
        int length = 0;
        for (Run run : inside) {
            length += run.isMark() ? 0 : run.text().length();
        }
        Run after = length == 0 || length >= LONG ? Run.PARAGRAPH : Run.LINE;
        runs.add(Run.LINE);
        runs.addAll(inside);
        runs.add(after);
    }

    private void properties(List<Run> runs) throws IOException {
        while (xml.nextChild()) {
            String style = xml.name().equals("pStyle") ? xml.attribute("val") : "";
            if (xml.name().equals("numPr")) {
                numbering(runs);
                continue;
            }
            if (style.startsWith("Heading")
                    || style.equals("Title")
                    || xml.name().equals("outlineLvl")) {
                runs.add(Run.PARAGRAPH);
            } else if (style.startsWith("ListBullet") || style.startsWith("ListNumber")) {
                runs.add(Run.item(0));
            }
            xml.skip();
        }
    }

    private void numbering(List<Run> runs) throws IOException {
        int level = 0;
        boolean numbered = true;
        while (xml.nextChild()) {
            String value = xml.attribute("val");
            if (xml.name().equals("ilvl") && value.matches("[0-8]")) {
                level = Integer.parseInt(value);
            }
            numbered &= !xml.name().equals("numId") || !value.equals("0");
            xml.skip();
        }
        if (numbered) {
            runs.add(Run.item(level));
        }
    }

    private void table(List<Run> runs) throws IOException {
        TableText table = new TableText();
        runs.add(Run.PARAGRAPH);
        while (xml.nextChild()) {
            if (xml.name().equals("tr")) {
                row(table, runs);
            } else {
                xml.skip();
            }
        }
        runs.add(Run.PARAGRAPH);
    }

    private void row(TableText table, List<Run> runs) throws IOException {
        List<List<Run>> cells = new ArrayList<>();
        boolean head = false;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "trPr" -> head = isHead();
                case "tc" -> cells.add(cell());
                case "sdt" -> structured(cells);
                default -> xml.skip();
            }
        }
        runs.addAll(head ? table.head(cells) : table.row(cells));
    }

    private List<Run> cell() throws IOException {
        List<Run> cell = new ArrayList<>();
        content(cell);
        return cell;
    }

    /** A cell that can be filled in. */
    private void structured(List<List<Run>> cells) throws IOException {
        while (xml.nextChild()) {
            if (xml.name().equals("tc")) {
                cells.add(cell());
            } else {
                structured(cells);
            }
        }
    }

    private boolean isHead() throws IOException {
        boolean head = false;
        while (xml.nextChild()) {
            head |= xml.name().equals("tblHeader");
            xml.skip();
        }
        return head;
    }
}
