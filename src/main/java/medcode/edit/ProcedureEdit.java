package medcode.edit;

import java.util.Optional;
import medcode.codeset.Publication;

/**
 * An edit that says whether one procedure code is valid; a code gets the finding of the first that it fails, and then takes no
 * part in edits over several codes. A defect of severity info is advice: the code stays valid.
 */
public interface ProcedureEdit extends Edit {

    Optional<Defect> defect(ListedProcedure procedure, EditContext context);

    /** What must be loaded for the procedure's day, in full, for the edit to say more than it did; empty where nothing is. */
    default Optional<Publication> lacks(ListedProcedure procedure, EditContext context) {
        return Optional.empty();
    }
}
