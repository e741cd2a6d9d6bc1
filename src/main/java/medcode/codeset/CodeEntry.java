package medcode.codeset;

import java.util.List;
import java.util.Optional;

/**
 * A code of a release with everything that is printed at it.
 *
 * @param parent the next code above, where there is one; W19 for W19.XXXA
 * @param section the name of its section ({@code E08-E13}), or empty
 * @param chapter the number of its chapter, or empty
 * @param notes own notes, not the inherited ones
 * @param seventhCharacters own definitions, not the inherited ones
 * @param children the codes directly below, in tabular order, 7th-character codes included
 */
public record CodeEntry(
        CodeRow row,
        Optional<Code> parent,
        String section,
        String chapter,
        List<InstructionalNote> notes,
        List<SeventhCharacter> seventhCharacters,
        List<Code> children) {

    public CodeEntry {
        notes = List.copyOf(notes);
        seventhCharacters = List.copyOf(seventhCharacters);
        children = List.copyOf(children);
    }

    public Code code() {
        return row.code();
    }

    public String title() {
        return row.title();
    }

    public boolean billable() {
        return row.billable();
    }

    public List<InstructionalNote> notes(InstructionalNote.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }
}
