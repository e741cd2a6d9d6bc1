package medcode.review;

import java.util.List;
import medcode.edit.Defect;
import medcode.edit.Edit;

/** An edit over a claim and the notes that document it; it keeps no state. */
interface NoteEdit extends Edit {

    List<Defect> defects(Documentation documentation);
}
