package medcode.codeset.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.codeset.Axis;
import medcode.codeset.AxisValue;
import medcode.codeset.ProcedureRow;
import medcode.codeset.ProcedureTable;

/** One reading of the ICD-10-PCS tables; each is sent when it is complete. */
final class ProcedureTablesXml {
    /** Far more than any edition has, and few enough to be held in memory. */
    private static final int MOST_CODES = 1_000_000;

    private static final int LEADING = 3;

    private final ProcedureXml published;
    private final XmlCursor xml;
    private final CodeTableSink sink;
    private final Set<String> prefixes = new HashSet<>();
    private int codes;

    private String definition = "";

    ProcedureTablesXml(String file, XmlCursor xml, CodeTableSink sink) {
        this.published = new ProcedureXml(file, xml, sink);
        this.xml = xml;
        this.sink = sink;
    }

    void read() throws IOException {
        published.read("pcsTable", this::table);
    }

    private void table() throws IOException {
        List<Axis> leading = new ArrayList<>();
        List<ProcedureRow> read = new ArrayList<>();
        definition = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "axis" -> leading.add(axis(leading.size() + 1));
                case "pcsRow" -> read.add(row(leading));
                default -> published.unread();
            }
        }
        StringBuilder prefix = new StringBuilder();
        for (Axis axis : leading) {
            if (axis.values().size() != 1) {
                throw xml.wrong("one of the first three axes of an ICD-10-PCS table without a value, or with several");
            }
            prefix.append(axis.values().get(0).character());
        }
        if (leading.size() != LEADING || read.isEmpty()) {
            throw xml.wrong("an ICD-10-PCS table without its first three axes, or without rows");
        }
        if (!prefixes.add(prefix.toString())) {
            throw xml.wrong("a second ICD-10-PCS table of the same three characters");
        }
        sink.table(new ProcedureTable(prefix.toString(), definition, read));
    }

    private ProcedureRow row(List<Axis> leading) throws IOException {
        List<Axis> axes = new ArrayList<>(leading);
        while (xml.nextChild()) {
            if (xml.name().equals("axis")) {
                axes.add(axis(axes.size() + 1));
            } else {
                published.unread();
            }
        }
        ProcedureRow row = new ProcedureRow(axes);
        if (axes.size() != ProcedureRow.LENGTH) {
            throw xml.wrong("a row of an ICD-10-PCS table that does not fill seven axes");
        }
        codes += Math.min(row.size(), MOST_CODES + 1);
        if (row.size() < 1 || codes > MOST_CODES) {
            throw xml.wrong("a row without codes, or more codes than ICD-10-PCS tables can have");
        }
        return row;
    }

    private Axis axis(int place) throws IOException {
        if (!xml.attribute("pos").equals(String.valueOf(place))) {
            throw xml.wrong("an axis of an ICD-10-PCS table that does not stand in place " + place);
        }
        String title = "";
        List<AxisValue> values = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "title" -> title = xml.text();
                case "label" -> values.add(value());
                case "definition" -> definition = xml.text();
                default -> published.unread();
            }
        }
        return new Axis(title, values);
    }

    private AxisValue value() throws IOException {
        String code = xml.attribute("code");
        if (!CodeShape.isAxisValue(code)) {
            throw xml.wrong("a value of an ICD-10-PCS axis that is not one digit or letter");
        }
        return new AxisValue(code.charAt(0), xml.text());
    }
}
