package medcode.edit;

import java.util.Optional;

/** An edit that says whether one diagnosis code is valid; a code gets the finding of the first that it fails. */
public interface CodeEdit extends Edit {

    Optional<Defect> defect(ListedDiagnosis diagnosis, EditContext context);
}
