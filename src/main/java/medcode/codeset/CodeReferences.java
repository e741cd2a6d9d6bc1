package medcode.codeset;

import java.util.List;

/** Finds the codes that a note of the Tabular List names. */
public final class CodeReferences {

    private CodeReferences() {}

    /** The references in a note, in its order; empty where nothing can be parsed. */
    public static List<CodeReference> in(String noteText) {
        return List.of();
    }
}
