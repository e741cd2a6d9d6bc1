package medcode.codeset.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.AxisDefinition;

/** Reads the XML of the ICD-10-PCS definitions: of operations and approaches, and the keys to body parts and devices. */
final class ProcedureDefinitionsReader implements CodeTableReader {

    @Override
    public String format() {
        return "ICD-10-PCS definitions (XML)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return sample.hasRoot("ICD10PCS.definitions");
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        try (XmlCursor xml = new XmlCursor(file)) {
            new Reading(new ProcedureXml(file.name(), xml, sink), xml, sink).read();
        }
    }

    /** One reading. */
    private record Reading(ProcedureXml published, XmlCursor xml, CodeTableSink sink) {

        void read() throws IOException {
            published.read("section", this::section);
        }

        private void section() throws IOException {
            String code = xml.attribute("code");
            if (!CodeShape.isAxisValue(code)) {
                throw xml.wrong("a section whose code is not one digit or letter");
            }
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "title" -> xml.skip();
                    case "axis" -> axis(code.charAt(0));
                    default -> published.unread();
                }
            }
        }

        private void axis(char section) throws IOException {
            String place = xml.attribute("pos");
            if (place.length() != 1 || place.charAt(0) < '1' || place.charAt(0) > '7') {
                throw xml.wrong("an axis whose place is not 1 to 7");
            }
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "title" -> xml.skip();
                    case "terms" -> terms(section, place.charAt(0) - '0');
                    default -> published.unread();
                }
            }
        }

        /** Several titles may share what is said of them, as the sides of a part of the body do. */
        private void terms(char section, int place) throws IOException {
            List<String> titles = new ArrayList<>();
            List<String> includes = new ArrayList<>();
            String definition = "";
            String explanation = "";
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "title" -> titles.add(xml.text());
                    case "definition" -> definition = xml.text();
                    case "explanation" -> explanation = xml.text();
                    case "includes" -> includes.add(xml.text());
                    default -> published.unread();
                }
            }
            for (String title : titles) {
                sink.definition(new AxisDefinition(section, place, title, definition, explanation, includes));
            }
        }
    }
}
