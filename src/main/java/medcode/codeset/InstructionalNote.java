package medcode.codeset;

import java.util.List;

/**
 * One line of a note in the Tabular List, kept whole, with the codes it names.
 *
 * @param lead the line ending in a colon under which this line stands («code to identify control using:»), or empty
 * @param text the line as published
 * @param references what could be parsed of the codes it names; never guessed
 */
public record InstructionalNote(Kind kind, String lead, String text, List<CodeReference> references) {

    public InstructionalNote {
        references = List.copyOf(references);
    }

    /** The kinds of note that the Tabular List knows (guidelines I.A.10 to I.A.17). */
    public enum Kind {
        INCLUDES("Includes"),
        INCLUSION_TERM("Inclusion term"),
        EXCLUDES1("Excludes1"),
        EXCLUDES2("Excludes2"),
        CODE_FIRST("Code first"),
        USE_ADDITIONAL_CODE("Use additional code"),
        CODE_ALSO("Code also"),
        NOTE("Note"),
        SEVENTH_CHARACTER("7th character");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
