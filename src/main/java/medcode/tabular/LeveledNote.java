package medcode.tabular;

import medcode.codeset.InstructionalNote;

/**
 * A note of the Tabular List with the place that it is printed at.
 *
 * @param level the code ({@code E10}), section ({@code E08-E13}) or chapter ({@code chapter 4})
 */
public record LeveledNote(InstructionalNote note, String level) {

    /** As quoted to people: {@code Excludes1: type 2 diabetes mellitus (E11.-)}. */
    public String quotation() {
        String label = note.kind().label() + ": ";
        if (note.lead().isEmpty() || note.lead().equals(note.text())) {
            return label + note.text();
        }
        return label + note.lead() + " " + note.text();
    }
}
