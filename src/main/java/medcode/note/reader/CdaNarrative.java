package medcode.note.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import medcode.input.XmlEvents;

/**
 * Reads the narrative of a C-CDA section, its legal content, as runs of text: a paragraph, list item or table row a line.
 *
 * <p>The cells of a row stand apart by {@code |} and, the first left out, bear the names in the table's head.
 */
final class CdaNarrative {
    private final XmlEvents xml;
    private int lists;

    CdaNarrative(XmlEvents xml) {
        this.xml = xml;
    }

    /** Everything in the element just found. */
    List<Run> runs() throws IOException {
        List<Run> runs = new ArrayList<>();
        content(runs);
        return runs;
    }

    private void content(List<Run> runs) throws IOException {
        int line = xml.line();
        int column = xml.column();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(runs);
            } else if (XmlEvents.isText(event)) {
                runs.add(new Run(xml.text(), line, column));
            }
            line = xml.line();
            column = xml.column();
        }
    }

    private void element(List<Run> runs) throws IOException {
        switch (xml.name()) {
            case "br" -> {
                runs.add(Run.LINE);
                xml.skip();
            }
            case "paragraph" -> block(Run.PARAGRAPH, runs);
            case "caption" -> block(Run.LINE, runs);
            case "list" -> {
                lists++;
                block(Run.LINE, runs);
                lists--;
            }
            case "item" -> block(Run.item(Math.max(lists - 1, 0)), runs);
            case "table" -> table(runs);
            default -> inline(runs);
        }
    }

    private void block(Run mark, List<Run> runs) throws IOException {
        runs.add(mark);
        content(runs);
        runs.add(mark.isItem() ? Run.LINE : mark);
    }

    /** What a revision deleted is no longer part of the document. */
    private void inline(List<Run> runs) throws IOException {
        if (xml.attribute("revised").equals("delete")) {
            xml.skip();
        } else {
            content(runs);
        }
    }

    private void table(List<Run> runs) throws IOException {
        int outside = lists;
        lists = 0;
        TableText table = new TableText();
        runs.add(Run.PARAGRAPH);
        rows(table, runs, false);
        runs.add(Run.PARAGRAPH);
        lists = outside;
    }

    private void rows(TableText table, List<Run> runs, boolean head) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "thead" -> rows(table, runs, true);
                case "tbody", "tfoot" -> rows(table, runs, false);
                case "tr" -> {
                    List<List<Run>> cells = cells();
                    runs.addAll(head ? table.head(cells) : table.row(cells));
                }
                case "caption" -> block(Run.LINE, runs);
                default -> xml.skip();
            }
        }
    }

    private List<List<Run>> cells() throws IOException {
        List<List<Run>> cells = new ArrayList<>();
        while (xml.nextChild()) {
            int columns = Math.min(columns(), TableText.MOST_COLUMNS - cells.size());
            cells.add(runs());
            for (int i = 1; i < columns; i++) {
                cells.add(List.of());
            }
        }
        return cells;
    }

    private int columns() {
        String span = xml.attribute("colspan");
        return span.matches("[1-9][0-9]?") ? Integer.parseInt(span) : 1;
    }
}
