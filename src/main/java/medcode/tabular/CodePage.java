package medcode.tabular;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.codeset.InstructionalNote;
import medcode.codeset.SeventhCharacter;
import medcode.codeset.TabularNode;
import medcode.index.CodeHistory;
import medcode.index.IndexPath;
import medcode.index.OpenRelease;

/**
 * Everything that a coder wants to see of one code.
 *
 * @param blocks its chapter, then its sections, outermost first
 * @param ancestors the codes above, outermost first
 * @param notes its own, then those of the codes above it, then those of sections and chapter
 * @param children the codes directly below
 * @param seventhCharacters that it may take, or that its stem takes
 * @param groupings what reference tables say of it, in the order of {@link medcode.codeset.ReferenceTable}
 * @param indexedAt the code that the index paths name: this one, or the nearest above that the Index names
 * @param procedure what the tables of ICD-10-PCS say of it; null for other code sets, and where there are no tables
 * @param date the day for which it was looked up
 */
public record CodePage(
        CodeEntry entry,
        List<TabularNode> blocks,
        List<CodeEntry> ancestors,
        List<LeveledNote> notes,
        List<CodeEntry> children,
        List<SeventhCharacter> seventhCharacters,
        Code indexedAt,
        List<IndexPath> indexPaths,
        List<CodeHistory.Status> history,
        List<Grouping> groupings,
        ProcedurePage procedure,
        LocalDate date) {

    /** True where the code can be billed on the date of the page; a list may hold codes that are terminated. */
    public boolean billable() {
        return entry.billable() && entry.row().validity().holds(date);
    }

    /**
     * The page of a code in a release; empty where the release does not hold it.
     *
     * @param groupings what reference tables say of it
     * @param date the day for which it is looked up
     */
    public static Optional<CodePage> of(
            Code code, OpenRelease release, CodeHistory history, List<Grouping> groupings, LocalDate date)
            throws IOException {
        Optional<CodeEntry> found = release.find(code);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CodeEntry entry = found.get();
        List<CodeEntry> ancestors = new ArrayList<>(new Tabular(release).ancestors(code));
        List<TabularNode> blocks = blocks(entry, release);
        List<LeveledNote> notes = notes(entry, ancestors, blocks);
        Code indexedAt = indexedAt(code, ancestors, release);
        Collections.reverse(ancestors);
        Collections.reverse(blocks);
        return Optional.of(new CodePage(
                entry,
                blocks,
                ancestors,
                notes,
                children(entry, release),
                new Tabular(release).seventhCharacters(code),
                indexedAt,
                release.indexPaths(indexedAt),
                history.statuses(code),
                groupings,
                ProcedurePage.of(code, release).orElse(null),
                date));
    }

    /** Innermost first. */
    private static List<TabularNode> blocks(CodeEntry entry, OpenRelease release) {
        List<TabularNode> blocks = new ArrayList<>();
        String name = entry.section().isEmpty() ? entry.chapter() : entry.section();
        while (!name.isEmpty()) {
            TabularNode block = release.block(name).orElse(null);
            if (block != null) {
                blocks.add(block);
            }
            name = block == null || block.parent().equals(name) ? "" : block.parent();
        }
        return blocks;
    }

    private static List<LeveledNote> notes(CodeEntry entry, List<CodeEntry> ancestors, List<TabularNode> blocks) {
        List<LeveledNote> notes = new ArrayList<>();
        for (InstructionalNote note : entry.notes()) {
            notes.add(new LeveledNote(note, entry.code().toString()));
        }
        for (CodeEntry ancestor : ancestors) {
            for (InstructionalNote note : ancestor.notes()) {
                if (note.kind() != InstructionalNote.Kind.INCLUSION_TERM) {
                    notes.add(new LeveledNote(note, ancestor.code().toString()));
                }
            }
        }
        for (TabularNode block : blocks) {
            String level = block.level() == TabularNode.Level.CHAPTER ? "chapter " + block.name() : block.name();
            for (InstructionalNote note : block.notes()) {
                notes.add(new LeveledNote(note, level));
            }
        }
        return notes;
    }

    private static Code indexedAt(Code code, List<CodeEntry> ancestors, OpenRelease release) throws IOException {
        if (code.codeSet() == CodeSet.ICD10PCS) {
            return ProcedurePage.indexedAt(code, release);
        }
        if (release.indexPaths(code).isEmpty()) {
            for (CodeEntry ancestor : ancestors) {
                if (!release.indexPaths(ancestor.code()).isEmpty()) {
                    return ancestor.code();
                }
            }
        }
        return code;
    }

    private static List<CodeEntry> children(CodeEntry entry, OpenRelease release) {
        List<CodeEntry> children = new ArrayList<>();
        for (Code child : entry.children()) {
            release.find(child).ifPresent(children::add);
        }
        return children;
    }
}
