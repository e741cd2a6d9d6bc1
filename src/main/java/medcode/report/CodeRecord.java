package medcode.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medcode.codeset.CodeEntry;
import medcode.codeset.Release;
import medcode.codeset.SeventhCharacter;
import medcode.codeset.TabularNode;
import medcode.index.CodeHistory;
import medcode.index.IndexPath;
import medcode.tabular.CodePage;
import medcode.tabular.LeveledNote;
import medcode.tabular.NearCode;

/** What is known of codes, as records of JSON Lines. */
public final class CodeRecord {
    private CodeRecord() {}

    /** {@code {"type":"code", …}}. */
    public static Map<String, Object> of(CodePage page, Release release, Release publications) {
        CodeEntry entry = page.entry();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "code");
        fields.put("code", entry.code().toString());
        fields.put("codeSet", entry.code().codeSet().id());
        fields.put("title", entry.title());
        fields.put("billable", entry.billable());
        fields.put(
                "needsSeventhCharacter",
                !entry.billable() && !page.seventhCharacters().isEmpty());
        List<Object> above = new ArrayList<>();
        for (TabularNode block : page.blocks()) {
            String level = block.level().name().toLowerCase(Locale.ROOT);
            above.add(fields("level", level, "name", block.name(), "title", block.title()));
        }
        for (CodeEntry ancestor : page.ancestors()) {
            above.add(fields("level", "code", "name", ancestor.code().toString(), "title", ancestor.title()));
        }
        fields.put("hierarchy", above);
        fields.put("notes", notes(page.notes()));
        List<Object> sevenths = new ArrayList<>();
        for (SeventhCharacter seventh : page.seventhCharacters()) {
            sevenths.add(fields("character", String.valueOf(seventh.character()), "meaning", seventh.meaning()));
        }
        fields.put("seventhCharacters", sevenths);
        List<Object> children = new ArrayList<>();
        for (CodeEntry child : page.children()) {
            Map<String, Object> below = fields("code", child.code().toString(), "title", child.title());
            below.put("billable", child.billable());
            children.add(below);
        }
        fields.put("children", children);
        fields.put("index", index(page));
        fields.put("history", history(page.history()));
        addRelease(fields, release, publications);
        return fields;
    }

    private static List<Object> notes(List<LeveledNote> notes) {
        List<Object> list = new ArrayList<>();
        for (LeveledNote note : notes) {
            list.add(fields(
                    "at",
                    note.level(),
                    "kind",
                    note.note().kind().label(),
                    "lead",
                    note.note().lead(),
                    "text",
                    note.note().text()));
        }
        return list;
    }

    private static List<Object> index(CodePage page) {
        List<Object> list = new ArrayList<>();
        for (IndexPath path : page.indexPaths()) {
            Map<String, Object> fields =
                    fields("code", page.indexedAt().toString(), "source", SearchText.source(path.origin()));
            fields.put("trail", path.trail());
            list.add(fields);
        }
        return list;
    }

    private static List<Object> history(List<CodeHistory.Status> statuses) {
        List<Object> list = new ArrayList<>();
        for (CodeHistory.Status status : statuses) {
            list.add(fields(
                    "release",
                    status.release().id(),
                    "from",
                    status.release().from().toString(),
                    "to",
                    status.release().to().toString(),
                    "standing",
                    status.standing().name().toLowerCase(Locale.ROOT)));
        }
        return list;
    }

    /** {@code {"type":"unknown-code", …}}. */
    public static Map<String, Object> unknown(String written, List<NearCode> near, Release release) {
        Map<String, Object> fields = fields("type", "unknown-code", "code", written);
        List<Object> list = new ArrayList<>();
        for (NearCode code : near) {
            list.add(fields("code", code.code().toString(), "title", code.title(), "why", code.why()));
        }
        fields.put("near", list);
        addRelease(fields, release, release);
        return fields;
    }

    static void addRelease(Map<String, Object> fields, Release release, Release publications) {
        fields.put("release", release.id());
        if (!publications.equals(release)) {
            fields.put("publications", publications.id());
        }
        fields.put("starter", release.starter());
    }

    private static Map<String, Object> fields(String... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
