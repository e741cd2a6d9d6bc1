package medcode.codeset.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.InstructionalNote.Kind;
import medcode.codeset.SeventhCharacter;
import medcode.codeset.TabularNode.Level;
import medcode.input.BadInput;
import medcode.input.YamlValue;

/** The chapters, sections and codes of a code set written by hand; a chapter or section may be spread over files. */
final class StarterTabular {
    private static final Map<String, Kind> NOTES = notes();
    private static final Set<String> NODE_KEYS = keys("name", "title", "codes");
    private static final Set<String> CODE_KEYS = keys("code", "title", "codes", "seventhCharacters");

    private final CodeSet codeSet;
    private final Map<String, TabularEntry> chapters = new LinkedHashMap<>();
    private final List<TabularEntry> loose = new ArrayList<>();
    private final Set<String> codes = new TreeSet<>();

    StarterTabular(CodeSet codeSet) {
        this.codeSet = codeSet;
    }

    private static Map<String, Kind> notes() {
        Map<String, Kind> notes = new LinkedHashMap<>();
        notes.put("includes", Kind.INCLUDES);
        notes.put("inclusionTerms", Kind.INCLUSION_TERM);
        notes.put("excludes1", Kind.EXCLUDES1);
        notes.put("excludes2", Kind.EXCLUDES2);
        notes.put("codeFirst", Kind.CODE_FIRST);
        notes.put("useAdditionalCode", Kind.USE_ADDITIONAL_CODE);
        notes.put("codeAlso", Kind.CODE_ALSO);
        notes.put("notes", Kind.NOTE);
        notes.put("seventhCharacterNote", Kind.SEVENTH_CHARACTER);
        return notes;
    }

    private static Set<String> keys(String... others) {
        Set<String> keys = new TreeSet<>(NOTES.keySet());
        keys.addAll(List.of(others));
        return keys;
    }

    void add(YamlValue document) throws BadInput {
        if (!document.has("chapter")) {
            addLoose(document);
            return;
        }
        TabularEntry chapter = chapter(document.field("chapter"));
        if (document.has("section")) {
            TabularEntry section = section(document.field("section"), chapter);
            addCodes(document, section);
        }
        for (YamlValue section : document.list("sections")) {
            addCodes(section, section(section, chapter));
        }
    }

    /** HCPCS and CPT have no Tabular List. */
    private void addLoose(YamlValue document) throws BadInput {
        if (document.has("section") || document.has("sections")) {
            throw document.wrong("a section without its chapter");
        }
        for (YamlValue code : document.list("codes")) {
            if (codeSet == CodeSet.ICD10CM) {
                throw code.wrong("an ICD-10-CM code outside of any section");
            }
            loose.add(code(code, ""));
        }
    }

    private TabularEntry chapter(YamlValue written) throws BadInput {
        TabularEntry chapter =
                chapters.computeIfAbsent(written.required("name"), name -> new TabularEntry(Level.CHAPTER));
        block(written, chapter);
        return chapter;
    }

    private static TabularEntry section(YamlValue written, TabularEntry chapter) throws BadInput {
        String name = written.required("name");
        for (TabularEntry section : chapter.below) {
            if (section.name.equals(name)) {
                block(written, section);
                return section;
            }
        }
        TabularEntry section = new TabularEntry(Level.SECTION);
        block(written, section);
        chapter.below.add(section);
        return section;
    }

    private static void block(YamlValue written, TabularEntry block) throws BadInput {
        written.checkKeys(NODE_KEYS);
        block.name = written.required("name");
        if (block.title.isEmpty()) {
            block.title = written.required("title");
        } else if (written.has("title") && !block.title.equals(written.text("title"))) {
            throw written.field("title").wrong("another file gives " + block.name + " a different title");
        }
        addNotes(written, block);
    }

    private void addCodes(YamlValue written, TabularEntry above) throws BadInput {
        String stem = above.level == Level.CODE ? compact(above.name) : "";
        for (YamlValue code : written.list("codes")) {
            above.below.add(code(code, stem));
        }
    }

    private TabularEntry code(YamlValue written, String stem) throws BadInput {
        written.checkKeys(CODE_KEYS);
        TabularEntry entry = new TabularEntry(Level.CODE);
        entry.name = written.required("code");
        entry.title = written.required("title");
        String compact = compact(entry.name);
        boolean shaped = codeSet != CodeSet.ICD10CM || CodeShape.isIcd10cm(compact);
        if (!shaped || !compact.startsWith(stem) || compact.equals(stem)) {
            throw written.field("code")
                    .wrong(entry.name + " cannot stand here: " + (shaped ? "not below " + stem : "no code"));
        }
        if (!codes.add(compact)) {
            throw written.field("code").wrong(entry.name + " is there twice");
        }
        addNotes(written, entry);
        addSeventhCharacters(written, entry);
        addCodes(written, entry);
        return entry;
    }

    private static void addNotes(YamlValue written, TabularEntry entry) throws BadInput {
        for (Map.Entry<String, Kind> key : NOTES.entrySet()) {
            InstructionalNotes lines = new InstructionalNotes(key.getValue());
            for (YamlValue line : written.list(key.getKey())) {
                lines.add(line.text());
            }
            entry.notes.addAll(lines.lines());
        }
    }

    private static void addSeventhCharacters(YamlValue written, TabularEntry entry) throws BadInput {
        if (!written.has("seventhCharacters")) {
            return;
        }
        for (Map.Entry<String, YamlValue> character :
                written.field("seventhCharacters").fields().entrySet()) {
            if (character.getKey().length() != 1) {
                throw character.getValue().wrong("a 7th character is one character");
            }
            entry.seventhCharacters.add(new SeventhCharacter(
                    character.getKey().charAt(0), character.getValue().text()));
        }
    }

    private String compact(String code) {
        return Code.of(codeSet, code).compact();
    }

    void send(CodeTableSink sink) {
        StarterRows rows = new StarterRows(codeSet, sink);
        for (TabularEntry chapter : chapters.values()) {
            chapter.below.forEach(section -> section.below.forEach(code -> rows.send(code, List.of())));
        }
        for (TabularEntry code : loose) {
            rows.send(code, List.of());
        }
        chapters.values().forEach(chapter -> chapter.send("", sink));
    }
}
