package medcode.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medcode.codeset.CodeEntry;
import medcode.codeset.Release;
import medcode.codeset.SeventhCharacter;
import medcode.codeset.TabularNode;
import medcode.codeset.Validity;
import medcode.index.CodeHistory;
import medcode.index.IndexPath;
import medcode.index.Loan;
import medcode.index.OpenRelease;
import medcode.tabular.CodePage;
import medcode.tabular.Grouping;
import medcode.tabular.LeveledNote;
import medcode.tabular.NearCode;
import medcode.tabular.Statement;

/** What is known of codes, as records of JSON Lines. */
public final class CodeRecord {
    private CodeRecord() {}

    /** {@code {"type":"code", …}}. */
    public static Map<String, Object> of(CodePage page, OpenRelease release) {
        CodeEntry entry = page.entry();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "code");
        fields.put("code", entry.code().toString());
        fields.put("codeSet", entry.code().codeSet().id());
        fields.put("title", entry.title());
        fields.put("billable", page.billable());
        fields.put(
                "needsSeventhCharacter",
                !entry.billable() && !page.seventhCharacters().isEmpty());
        validity(entry, fields);
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
        fields.put("periods", new HistoryText(page.history()).fields());
        fields.put("groupings", groupings(page.groupings()));
        AxesRecord.addTo(fields, page.procedure());
        addRelease(fields, release.release(), release.loans());
        return fields;
    }

    /** Only what the list says: most lists give no dates, and few hold modifiers. */
    private static void validity(CodeEntry entry, Map<String, Object> fields) {
        if (entry.code().isModifier()) {
            fields.put("modifier", true);
        }
        Validity validity = entry.row().validity();
        if (!validity.from().equals(LocalDate.MIN)) {
            fields.put("validFrom", validity.from().toString());
        }
        if (!validity.to().equals(LocalDate.MAX)) {
            fields.put("validTo", validity.to().toString());
        }
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

    /** One for each statement of a table: the table, its release, and the fields of the statement. */
    private static List<Object> groupings(List<Grouping> groupings) {
        List<Object> list = new ArrayList<>();
        for (Grouping grouping : groupings) {
            for (Statement statement : grouping.statements()) {
                if (!statement.fields().isEmpty()) {
                    Map<String, Object> fields = fields(
                            "table",
                            grouping.table().publication().id(),
                            "release",
                            grouping.table().id());
                    fields.put("inForce", grouping.inForce());
                    fields.putAll(statement.fields());
                    list.add(fields);
                }
            }
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
    public static Map<String, Object> unknown(
            String written, List<NearCode> near, List<Grouping> groupings, HistoryText history, Release release) {
        Map<String, Object> fields = fields("type", "unknown-code", "code", written);
        List<Object> list = new ArrayList<>();
        for (NearCode code : near) {
            list.add(fields("code", code.code().toString(), "title", code.title(), "why", code.why()));
        }
        fields.put("near", list);
        fields.put("groupings", groupings(groupings));
        fields.put("periods", history.fields());
        addRelease(fields, release, List.of());
        return fields;
    }

    static void addRelease(Map<String, Object> fields, Release release, List<Loan> loans) {
        fields.put("release", release.id());
        if (!loans.isEmpty()) {
            fields.put("borrowed", borrowed(loans));
        }
        fields.put("starter", release.starter());
    }

    /** The parts that are of earlier releases: {@code {"tabular":"icd10cm-2026"}}. */
    public static Map<String, Object> borrowed(List<Loan> loans) {
        Map<String, Object> borrowed = new LinkedHashMap<>();
        for (Loan loan : loans) {
            borrowed.put(loan.part(), loan.from());
        }
        return borrowed;
    }

    private static Map<String, Object> fields(String... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
