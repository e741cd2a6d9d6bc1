package medcode.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.InstructionalNote;
import medcode.codeset.TabularNode;
import medcode.index.Difference.Kind;

/** The codes, titles and notes of two releases side by side. */
final class CodesDiff {
    private final OpenRelease older;
    private final OpenRelease newer;
    private final List<Difference> differences;

    CodesDiff(OpenRelease older, OpenRelease newer, List<Difference> differences) {
        this.older = older;
        this.newer = newer;
        this.differences = differences;
    }

    void codes() {
        for (Code code : all()) {
            CodeEntry before = older.find(code).orElse(null);
            CodeEntry after = newer.find(code).orElse(null);
            Kind kind = kind(before, after);
            if (kind != null) {
                differences.add(new Difference(kind, code.toString(), title(before), title(after)));
            }
        }
    }

    private List<Code> all() {
        TreeSet<String> codes = new TreeSet<>();
        for (OpenRelease release : List.of(older, newer)) {
            for (int i = 0; i < release.codes().size(); i++) {
                codes.add(release.codes().key(i));
            }
        }
        List<Code> all = new ArrayList<>(codes.size());
        for (String code : codes) {
            all.add(new Code(newer.release().codeSet(), code));
        }
        return all;
    }

    private static String title(CodeEntry entry) {
        return entry == null ? "" : entry.title();
    }

    /** Null where nothing changed. */
    private static Kind kind(CodeEntry before, CodeEntry after) {
        boolean was = before != null && before.billable();
        boolean is = after != null && after.billable();
        if (was != is) {
            return is
                    ? (before == null ? Kind.CODE_ADDED : Kind.HEADER_BECAME_CODE)
                    : after == null ? Kind.CODE_DELETED : Kind.CODE_BECAME_HEADER;
        } else if (before == null) {
            return Kind.HEADER_ADDED;
        } else if (after == null) {
            return Kind.HEADER_DELETED;
        }
        boolean same = before.title().equals(after.title());
        return same ? null : is ? Kind.TITLE_REVISED : Kind.HEADER_REVISED;
    }

    /** The notes of codes, sections and chapters that both releases have. */
    void notes() {
        for (Code code : all()) {
            Optional<CodeEntry> before = older.find(code);
            Optional<CodeEntry> after = newer.find(code);
            if (before.isPresent() && after.isPresent()) {
                notes(code.toString(), before.get().notes(), after.get().notes());
            }
        }
        for (String block : older.blockNames()) {
            Optional<TabularNode> before = older.block(block);
            Optional<TabularNode> after = newer.block(block);
            if (before.isPresent() && after.isPresent()) {
                notes(block, before.get().notes(), after.get().notes());
            }
        }
    }

    private void notes(String at, List<InstructionalNote> before, List<InstructionalNote> after) {
        List<String> gone = texts(before);
        for (String text : texts(after)) {
            if (!gone.remove(text)) {
                differences.add(new Difference(Kind.NOTE_ADDED, at, "", text));
            }
        }
        for (String text : gone) {
            differences.add(new Difference(Kind.NOTE_REMOVED, at, text, ""));
        }
    }

    private static List<String> texts(List<InstructionalNote> notes) {
        List<String> texts = new ArrayList<>();
        for (InstructionalNote note : notes) {
            texts.add(note.kind().label() + ": " + note.text());
        }
        return texts;
    }
}
