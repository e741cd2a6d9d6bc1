package medcode.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEnding;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeReference;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.InstructionalNote;
import medcode.codeset.SeventhCharacter;
import medcode.codeset.TabularNode;
import medcode.codeset.Validity;

/** The binary form of codes and blocks in the store; flag and order stand first, to be read without the rest. */
final class CodeRecords {
    private static final InstructionalNote.Kind[] KINDS = InstructionalNote.Kind.values();
    private static final TabularNode.Level[] LEVELS = TabularNode.Level.values();

    /** Stands above codes that have no parent. */
    static final CodeRow NO_ROW = new CodeRow(new Code(CodeSet.ICD10CM, ""), 0, false, "", "");

    private CodeRecords() {}

    /** @param above the row of the entry's parent; {@link #NO_ROW} where it has none */
    static RecordOutput encode(CodeEntry entry, CodeRow above) {
        CodeRow row = entry.row();
        RecordOutput out = new RecordOutput()
                .flag(row.billable())
                .number(row.order())
                .number(ReferenceTableFile.number(row.validity().from()))
                .number(ReferenceTableFile.number(row.validity().to()))
                .text(entry.parent().map(Code::compact).orElse(""))
                .text(row.shortTitle(), above.shortTitle())
                .text(row.title(), above.title())
                .text(entry.section())
                .text(entry.chapter());
        notes(out, entry.notes());
        sevenths(out, entry.seventhCharacters());
        out.number(entry.children().size());
        for (Code child : entry.children()) {
            out.text(child.compact(), entry.code().compact());
        }
        return out;
    }

    /** The entry of a code; null where the table does not hold it. */
    static CodeEntry entry(Code code, KeyedTable codes, ParentRows parents) {
        int position = codes.position(code.compact());
        if (position < 0) {
            return null;
        }
        RecordInput in = codes.value(position);
        Head head = head(code, in, parents);
        return new CodeEntry(
                head.row,
                Optional.ofNullable(head.parent),
                in.text(),
                in.text(),
                notes(in),
                sevenths(in),
                codes(code, in));
    }

    /** The row of a code that the table holds. */
    static CodeRow row(Code code, KeyedTable codes, ParentRows parents) {
        return head(code, codes.value(codes.position(code.compact())), parents).row;
    }

    private record Head(CodeRow row, Code parent) {}

    /** Titles are kept without what they share with the parent's, which the same table holds. */
    private static Head head(Code code, RecordInput in, ParentRows parents) {
        boolean billable = in.flag();
        int order = in.number();
        Validity validity = validity(in);
        String parent = in.text();
        Code above = parent.isEmpty() ? null : new Code(code.codeSet(), parent);
        CodeRow rowAbove = above == null ? NO_ROW : parents.of(above);
        String shortTitle = in.text(rowAbove.shortTitle());
        CodeRow row = new CodeRow(code, order, billable, shortTitle, in.text(rowAbove.title()), validity);
        return new Head(row, above);
    }

    /** What stands behind flag and order. */
    static Validity validity(RecordInput in) {
        return new Validity(ReferenceTableFile.date(in.number()), ReferenceTableFile.date(in.number()));
    }

    static RecordOutput encode(TabularNode node) {
        RecordOutput out = new RecordOutput()
                .number(node.level().ordinal())
                .text(node.title())
                .text(node.parent())
                .flag(node.placeholder());
        notes(out, node.notes());
        sevenths(out, node.seventhCharacters());
        return out;
    }

    static TabularNode node(String name, RecordInput in) {
        return new TabularNode(LEVELS[in.number()], name, in.text(), in.text(), in.flag(), notes(in), sevenths(in));
    }

    private static void notes(RecordOutput out, List<InstructionalNote> notes) {
        out.number(notes.size());
        for (InstructionalNote note : notes) {
            out.number(note.kind().ordinal()).text(note.lead()).text(note.text());
            out.number(note.references().size());
            for (CodeReference reference : note.references()) {
                out.text(reference.first())
                        .text(reference.last())
                        .text(reference.ending().toString());
            }
        }
    }

    private static List<InstructionalNote> notes(RecordInput in) {
        int count = in.number();
        List<InstructionalNote> notes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            InstructionalNote.Kind kind = KINDS[in.number()];
            notes.add(new InstructionalNote(kind, in.text(), in.text(), references(in)));
        }
        return notes;
    }

    private static List<CodeReference> references(RecordInput in) {
        int count = in.number();
        List<CodeReference> references = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            references.add(new CodeReference(in.text(), in.text(), CodeEnding.of(in.text())));
        }
        return references;
    }

    private static void sevenths(RecordOutput out, List<SeventhCharacter> sevenths) {
        out.number(sevenths.size());
        for (SeventhCharacter seventh : sevenths) {
            out.number(seventh.character()).text(seventh.meaning());
        }
    }

    private static List<SeventhCharacter> sevenths(RecordInput in) {
        int count = in.number();
        List<SeventhCharacter> sevenths = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sevenths.add(new SeventhCharacter((char) in.number(), in.text()));
        }
        return sevenths;
    }

    private static List<Code> codes(Code parent, RecordInput in) {
        int count = in.number();
        List<Code> codes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            codes.add(new Code(parent.codeSet(), in.text(parent.compact())));
        }
        return codes;
    }
}
