package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.Severity;

/** Notes that contradict themselves: a stage, a side, or whether the patient has it at all. */
final class ConflictingDocumentation implements NoteEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC111",
                "conflicting-documentation",
                Severity.WARNING,
                "The note contradicts itself",
                "ICD-10-CM guidelines I.A.19, I.B.13, I.B.14");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (Reading reading : documentation.readings()) {
            for (Contradictions.Pair pair :
                    new Contradictions(reading, documentation.claim().tabular()).all()) {
                String message =
                        "the note states two " + pair.topic() + " of one condition; ask the provider which holds";
                defects.add(
                        Defect.of(message, documentation.claim().claim()).quoting(List.of(pair.one(), pair.other())));
            }
        }
        return defects;
    }
}
