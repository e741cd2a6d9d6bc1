package medcode.note.reader;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import medcode.input.BadInput;
import medcode.input.XmlEvents;
import medcode.note.Note;

/** Word documents (DOCX): the headers, the text and its tables and lists, then the footnotes and the footers. */
final class DocxReader implements NoteReader {
    private static final int LONGEST_RUN = 16 << 20;

    @Override
    public String format() {
        return "DOCX";
    }

    @Override
    public boolean recognizes(NoteSource source) {
        return source.beginning().startsWith("PK\u0003\u0004");
    }

    @Override
    public void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        Map<String, String> parts = new DocxParts(source).read();
        NoteText text = new NoteText();
        boolean document = false;
        for (String kind : DocxParts.KINDS) {
            for (List<Run> runs : runs(source.name(), parts, kind)) {
                text.add(Run.PARAGRAPH, runs);
                document |= kind.equals(DocxParts.DOCUMENT);
            }
        }
        if (!document) {
            throw new BadInput(
                    source.name(), "is a zip file, but no DOCX document; unpack it, and give medcode the files");
        }
        if (text.length() == 0) {
            throw new BadInput(source.name(), "has no text");
        }
        notes.note(Note.of(source.name(), text.toString()));
    }

    /** What the parts of a kind say; headers are often the same for first, even and odd pages. */
    private static Collection<List<Run>> runs(String name, Map<String, String> parts, String kind) throws IOException {
        Set<String> written = new LinkedHashSet<>();
        List<List<Run>> all = new ArrayList<>();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (DocxParts.isOf(part.getKey(), kind)) {
                List<Run> runs = runs(name + "!" + part.getKey(), part.getValue());
                if (written.add(String.join("", runs.stream().map(Run::text).toList()))) {
                    all.add(runs);
                }
            }
        }
        return all;
    }

    private static List<Run> runs(String name, String part) throws IOException {
        try (XmlEvents xml = new XmlEvents(name, new StringReader(part), XmlEvents.LARGEST, LONGEST_RUN)) {
            return new DocxText(xml).runs();
        }
    }
}
