package medcode.report;

import java.io.PrintWriter;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.InstructionalNote;
import medcode.codeset.SeventhCharacter;
import medcode.codeset.TabularNode;
import medcode.index.IndexPath;
import medcode.tabular.CodePage;
import medcode.tabular.Grouping;
import medcode.tabular.LeveledNote;
import medcode.tabular.NearCode;

/** A code's page for a terminal. */
public final class CodePageText {
    private static final int INDENT = 2;
    private static final int NOTE = 4;
    private static final int MOST_PATHS = 12;
    private static final int MOST_CHILDREN = 60;
    private static final int CODE_COLUMN = 12;

    private final PrintWriter out;
    private final TerminalText style;
    private final Wrapped lines;

    public CodePageText(PrintWriter out, boolean color) {
        this.out = out;
        this.style = new TerminalText(color);
        this.lines = new Wrapped(out, style);
    }

    public void write(CodePage page) {
        CodeEntry entry = page.entry();
        String code = entry.code().toString();
        lines.labelled(0, code, code.length() + 2, entry.title());
        lines.plain(code.length() + 2, CodeStanding.of(page));
        hierarchy(page);
        notes(page.notes());
        sevenths(page);
        new AxesText(out, style).write(page.procedure());
        children(page);
        index(page);
        new GroupingText(out, style).write(page.groupings());
        boolean header = !page.entry().billable();
        new HistoryText(page.history()).write(header ? page.children() : List.of(), out, style);
    }

    private void hierarchy(CodePage page) {
        int indent = INDENT;
        if (!page.blocks().isEmpty() || !page.ancestors().isEmpty()) {
            out.println();
        }
        for (TabularNode block : page.blocks()) {
            boolean chapter = block.level() == TabularNode.Level.CHAPTER;
            lines.dim(indent, (chapter ? "chapter " : "") + block.name() + "  " + block.title());
        }
        for (CodeEntry ancestor : page.ancestors()) {
            indent += INDENT;
            lines.dim(indent, ancestor.code() + "  " + ancestor.title());
        }
    }

    /** Notes of one level and kind under one heading. */
    private void notes(List<LeveledNote> notes) {
        String level = "";
        InstructionalNote.Kind kind = null;
        String lead = "";
        for (LeveledNote leveled : notes) {
            InstructionalNote note = leveled.note();
            if (!leveled.level().equals(level) || note.kind() != kind) {
                if (!leveled.level().equals(level)) {
                    out.println();
                }
                level = leveled.level();
                kind = note.kind();
                lead = "";
                out.println(" ".repeat(INDENT) + style.bold(kind.label()) + style.dim("  at " + level));
            }
            if (!note.lead().isEmpty()
                    && !note.lead().equals(lead)
                    && !note.lead().equals(note.text())) {
                lines.plain(NOTE, note.lead());
                lead = note.lead();
            }
            boolean under = !note.lead().isEmpty()
                    && note.lead().equals(lead)
                    && !note.lead().equals(note.text());
            lines.plain(under ? NOTE + INDENT : NOTE, note.text());
            lead = note.lead().isEmpty() || note.lead().equals(note.text()) ? note.text() : lead;
        }
    }

    private void sevenths(CodePage page) {
        if (!page.seventhCharacters().isEmpty()) {
            heading("7th character", "");
            for (SeventhCharacter seventh : page.seventhCharacters()) {
                lines.labelled(NOTE, String.valueOf(seventh.character()), NOTE + 3, seventh.meaning());
            }
        }
    }

    private void children(CodePage page) {
        boolean stem = !page.seventhCharacters().isEmpty() && !page.entry().billable();
        List<CodeEntry> children = page.children();
        if (children.isEmpty() || stem || page.procedure() != null) {
            return;
        }
        heading("Below " + page.entry().code(), "");
        for (int i = 0; i < Math.min(children.size(), MOST_CHILDREN); i++) {
            CodeEntry child = children.get(i);
            lines.labelled(
                    NOTE,
                    child.code().toString(),
                    NOTE + CODE_COLUMN,
                    child.title() + (child.billable() ? "" : more(child)));
        }
        if (children.size() > MOST_CHILDREN) {
            lines.dim(NOTE, "… and " + (children.size() - MOST_CHILDREN) + " more");
        }
    }

    private static String more(CodeEntry header) {
        return " +" + header.children().size();
    }

    private void index(CodePage page) {
        List<IndexPath> paths = page.indexPaths();
        if (paths.isEmpty()) {
            return;
        }
        Code at = page.indexedAt();
        heading("Index", at.equals(page.entry().code()) ? "" : "  to " + at);
        for (int i = 0; i < Math.min(paths.size(), MOST_PATHS); i++) {
            lines.plain(NOTE, String.join(" › ", paths.get(i).trail()));
        }
        if (paths.size() > MOST_PATHS) {
            lines.dim(NOTE, "… and " + (paths.size() - MOST_PATHS) + " more (--format jsonl shows all)");
        }
    }

    private void heading(String label, String after) {
        out.println();
        out.println(" ".repeat(INDENT) + style.bold(label) + style.dim(after));
    }

    /**
     * What is said of a code that does not exist.
     *
     * @param groupings what reference tables still know of it
     */
    public void unknown(
            String written, String codeSets, List<NearCode> near, List<Grouping> groupings, HistoryText history) {
        out.println(style.bold(TerminalText.escaped(written)) + "  is no code of " + codeSets);
        if (history.changed()) {
            history.periods(INDENT, lines);
        }
        String why = "";
        for (NearCode code : near) {
            if (!code.why().equals(why)) {
                why = code.why();
                lines.dim(INDENT, why + (code.title().isEmpty() ? "" : ":"));
            }
            if (!code.title().isEmpty()) {
                lines.labelled(NOTE, code.code().toString(), NOTE + CODE_COLUMN, code.title());
            }
        }
        new GroupingText(out, style).write(groupings);
    }
}
