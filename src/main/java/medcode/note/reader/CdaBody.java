package medcode.note.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.input.XmlEvents;
import medcode.note.CodedEntry;
import medcode.note.GivenSection;
import medcode.note.Span;

/** Reads the body of a C-CDA document: its sections in order, those inside others too, or what is attached instead. */
final class CdaBody {
    private static final String LOINC = "2.16.840.1.113883.6.1";

    private final XmlEvents xml;
    private final NoteText text = new NoteText();
    private final List<GivenSection> sections = new ArrayList<>();
    private final CdaEntries entries;
    private Optional<CdaAttachment> attachment = Optional.empty();

    CdaBody(XmlEvents xml) {
        this.xml = xml;
        this.entries = new CdaEntries(xml);
    }

    NoteText text() {
        return text;
    }

    List<GivenSection> sections() {
        return sections;
    }

    List<CodedEntry> entries() {
        return entries.all();
    }

    Optional<CdaAttachment> attachment() {
        return attachment;
    }

    /** Reads the component just found. */
    void component() throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "structuredBody", "component" -> component();
                case "section" -> section();
                case "nonXMLBody" -> unstructured();
                default -> xml.skip();
            }
        }
    }

    private void section() throws IOException {
        int index = sections.size();
        Span heading = new Span(text.length(), text.length());
        GivenSection section = new GivenSection(heading, heading, "");
        sections.add(section);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "code" -> section = new GivenSection(section.heading(), section.body(), loinc());
                case "title" -> {
                    heading = text.add(Run.PARAGRAPH, new CdaNarrative(xml).runs());
                    section = new GivenSection(heading, new Span(heading.end(), heading.end()), section.loinc());
                }
                case "text" -> {
                    Run before = section.heading().length() == 0 ? Run.PARAGRAPH : Run.LINE;
                    Span body = text.add(before, new CdaNarrative(xml).runs());
                    section = new GivenSection(section.heading(), body, section.loinc());
                }
                case "entry" -> entries.entry();
                case "component" -> component();
                default -> xml.skip();
            }
            sections.set(index, section);
        }
    }

    private String loinc() throws IOException {
        String system = xml.attribute("codeSystem");
        String code = system.isEmpty() || system.equals(LOINC) ? xml.attribute("code") : "";
        xml.skip();
        return code;
    }

    private void unstructured() throws IOException {
        while (xml.nextChild()) {
            if (xml.name().equals("text")) {
                attachment = Optional.of(CdaAttachment.of(xml));
            } else {
                xml.skip();
            }
        }
    }
}
