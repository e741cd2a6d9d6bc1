package medcode.codeset.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import medcode.codeset.CodeSet;
import medcode.codeset.InstructionalNote.Kind;
import medcode.codeset.SeventhCharacter;
import medcode.codeset.TabularNode.Level;

/** One reading of a Tabular List; a chapter is sent when it is complete. */
final class TabularXml {
    private static final int MOST_NODES = 500_000;
    private static final Map<String, Kind> NOTES = Map.of(
            "includes", Kind.INCLUDES,
            "inclusionTerm", Kind.INCLUSION_TERM,
            "excludes1", Kind.EXCLUDES1,
            "excludes2", Kind.EXCLUDES2,
            "codeFirst", Kind.CODE_FIRST,
            "useAdditionalCode", Kind.USE_ADDITIONAL_CODE,
            "codeAlso", Kind.CODE_ALSO,
            "notes", Kind.NOTE,
            "sevenChrNote", Kind.SEVENTH_CHARACTER);

    private final String file;
    private final XmlCursor xml;
    private final CodeTableSink sink;
    private int nodes;

    TabularXml(String file, XmlCursor xml, CodeTableSink sink) {
        this.file = file;
        this.xml = xml;
        this.sink = sink;
    }

    void read() throws IOException {
        String edition = Edition.inName(file);
        boolean announced = false;
        xml.nextChild();
        while (xml.nextChild()) {
            if (xml.name().equals("version")) {
                edition = Edition.of(xml.text(), file);
            } else if (xml.name().equals("chapter")) {
                if (!announced) {
                    sink.edition(CodeSet.ICD10CM, edition);
                    announced = true;
                }
                chapter();
            } else {
                xml.skip();
            }
        }
        if (!announced) {
            throw xml.wrong("a Tabular List without chapters");
        }
    }

    private void chapter() throws IOException {
        TabularEntry chapter = started(Level.CHAPTER);
        List<TabularEntry> sections = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "section" -> sections.add(section());
                case "sectionIndex" -> sectionIndex(chapter);
                default -> printed(chapter);
            }
        }
        checkNamed(chapter);
        SectionTree.arrange(chapter, sections);
        chapter.send("", sink);
    }

    /** A table of contents; only its remarks are not printed elsewhere. */
    private void sectionIndex(TabularEntry chapter) throws IOException {
        InstructionalNotes remarks = new InstructionalNotes(Kind.NOTE);
        while (xml.nextChild()) {
            if (xml.name().equals("note")) {
                remarks.add(xml.text());
            } else {
                xml.skip();
            }
        }
        chapter.notes.addAll(remarks.lines());
    }

    private TabularEntry section() throws IOException {
        TabularEntry section = started(Level.SECTION);
        String id = xml.attribute("id");
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "diag" -> section.below.add(diagnosis());
                case "deactivated" -> unread("a deactivated code was passed over");
                default -> printed(section);
            }
        }
        section.name = id.isEmpty() ? section.name : id;
        checkNamed(section);
        return section;
    }

    private TabularEntry diagnosis() throws IOException {
        TabularEntry diagnosis = started(Level.CODE);
        diagnosis.placeholder = xml.attribute("placeholder").equals("true");
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "diag" -> diagnosis.below.add(diagnosis());
                case "visualImpairment" -> diagnosis.notes.addAll(new VisualImpairment(xml).notes());
                default -> printed(diagnosis);
            }
        }
        if (!CodeShape.isIcd10cm(diagnosis.name.replace(".", ""))) {
            throw xml.wrong("an entry of the Tabular List whose name is no ICD-10-CM code");
        }
        return diagnosis;
    }

    /** What may stand at a node of any level. */
    private void printed(TabularEntry node) throws IOException {
        switch (xml.name()) {
            case "name" -> node.name = xml.text();
            case "desc" -> node.title = xml.text();
            case "sevenChrDef" -> seventhCharacters(node);
            default -> {
                Kind kind = NOTES.get(xml.name());
                if (kind == null) {
                    unread("the element " + xml.name() + " was passed over");
                } else {
                    notes(node, kind);
                }
            }
        }
    }

    private void notes(TabularEntry node, Kind kind) throws IOException {
        InstructionalNotes lines = new InstructionalNotes(kind);
        while (xml.nextChild()) {
            lines.add(xml.text());
        }
        node.notes.addAll(lines.lines());
    }

    private void seventhCharacters(TabularEntry node) throws IOException {
        InstructionalNotes remarks = new InstructionalNotes(Kind.SEVENTH_CHARACTER);
        while (xml.nextChild()) {
            String character = xml.attribute("char");
            if (!xml.name().equals("extension")) {
                remarks.add(xml.text());
            } else if (character.length() == 1) {
                node.seventhCharacters.add(new SeventhCharacter(character.charAt(0), xml.text()));
            } else {
                unread("a 7th character that is not one character was passed over");
            }
        }
        node.notes.addAll(remarks.lines());
    }

    private TabularEntry started(Level level) throws IOException {
        if (++nodes > MOST_NODES) {
            throw xml.wrong("more than " + MOST_NODES + " entries; no Tabular List is that long");
        }
        return new TabularEntry(level);
    }

    private void checkNamed(TabularEntry node) throws IOException {
        if (node.name.isEmpty()) {
            throw xml.wrong("a chapter or section without a name");
        }
    }

    private void unread(String reason) throws IOException {
        sink.unparsed(file, xml.line(), reason);
        xml.skip();
    }
}
