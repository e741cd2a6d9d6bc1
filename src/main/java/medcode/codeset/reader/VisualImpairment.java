package medcode.codeset.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.InstructionalNote;
import medcode.codeset.InstructionalNote.Kind;

/** The table of visual acuity at category H54, one note a category. */
final class VisualImpairment {
    private final XmlCursor xml;

    VisualImpairment(XmlCursor xml) {
        this.xml = xml;
    }

    List<InstructionalNote> notes() throws IOException {
        InstructionalNotes lines = new InstructionalNotes(Kind.NOTE);
        while (xml.nextChild()) {
            lines.add(category());
        }
        return lines.lines();
    }

    private String category() throws IOException {
        String category = "";
        List<String> ranges = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.name().equals("visRange")) {
                ranges.add(range());
            } else {
                category = xml.name().equals("value") ? "Category " + xml.text() : xml.text();
            }
        }
        return category + " - " + String.join("; ", ranges);
    }

    private String range() throws IOException {
        List<String> parts = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "visMax" -> parts.add(bound("less than "));
                case "visMin" -> parts.add(bound("equal to or better than "));
                default -> parts.add(xml.text());
            }
        }
        return String.join(", ", parts);
    }

    private String bound(String relation) throws IOException {
        StringBuilder bound = new StringBuilder();
        while (xml.nextChild()) {
            bound.append(xml.name().equals("value") ? relation : "").append(xml.text());
        }
        return bound.toString();
    }
}
