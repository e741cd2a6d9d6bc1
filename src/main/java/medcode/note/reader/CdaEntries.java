package medcode.note.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.input.XmlEvents;
import medcode.note.CodedEntry;

/** Reads the clinical statements of C-CDA entries whose templates are known, at any depth, in the document's order. */
final class CdaEntries {
    private final XmlEvents xml;
    private final List<CodedEntry> all = new ArrayList<>();

    CdaEntries(XmlEvents xml) {
        this.xml = xml;
    }

    List<CodedEntry> all() {
        return all;
    }

    /** Reads the entry just found. */
    void entry() throws IOException {
        statements("", new CdaStatement(false));
    }

    /** The statements inside the element just found; the status of a concern holds for the problems in it. */
    private void statements(String concern, CdaStatement around) throws IOException {
        while (xml.nextChild()) {
            around.inside(statement(concern));
        }
    }

    private CdaStatement statement(String concern) throws IOException {
        CdaStatement statement = new CdaStatement(xml.attribute("negationInd").equals("true"));
        int place = all.size();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "templateId" -> {
                    statement.template(xml.attribute("root"));
                    xml.skip();
                }
                case "statusCode" -> {
                    statement.status(xml.attribute("code"), concern);
                    xml.skip();
                }
                case "code" -> codings(statement.codes());
                case "value" -> codings(statement.values());
                case "effectiveTime" -> time(statement);
                case "consumable", "participant" -> substance(statement.substances());
                case "entryRelationship", "component" -> statements(statement.status(), statement);
                default -> xml.skip();
            }
        }
        all.addAll(place, statement.entries());
        return statement;
    }

    private void codings(List<CdaStatement.Coding> codings) throws IOException {
        String code = xml.attribute("code");
        if (!code.isEmpty()) {
            codings.add(new CdaStatement.Coding(xml.attribute("codeSystem"), code, xml.attribute("displayName")));
        }
        while (xml.nextChild()) {
            if (xml.name().equals("translation")) {
                codings(codings);
            } else {
                xml.skip();
            }
        }
    }

    private void time(CdaStatement statement) throws IOException {
        statement.date(xml.attribute("value"));
        while (xml.nextChild()) {
            if (xml.name().equals("low")) {
                statement.date(xml.attribute("value"));
            }
            xml.skip();
        }
    }

    /** What a medication or an allergy is of. */
    private void substance(List<CdaStatement.Coding> substances) throws IOException {
        String around = xml.name();
        while (xml.nextChild()) {
            boolean named = around.equals("manufacturedMaterial") || around.equals("playingEntity");
            if (named && xml.name().equals("code")) {
                codings(substances);
            } else {
                substance(substances);
            }
        }
    }
}
