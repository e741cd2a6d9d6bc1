package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.claim.ClaimLine;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.Severity;

/** A billed procedure that the notes only plan, decline or deny. */
final class ProcedureNotDocumented implements NoteEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC119",
                "procedure-not-documented",
                Severity.WARNING,
                "Procedure billed, not found in the note",
                "CMS Program Integrity Manual ch. 3");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        List<ClaimLine> lines = documentation.claim().claim().lines();
        for (int i = 0; i < lines.size(); i++) {
            String written = lines.get(i).written();
            List<Procedures.Mentioned> mentioned = documentation.each(reading -> Procedures.of(reading, written));
            boolean done = mentioned.stream().anyMatch(Procedures.Mentioned::performed);
            if (!mentioned.isEmpty() && !done) {
                defects.add(Defect.of(written + " is billed, but no note says that it was done", lines.get(i), i + 1)
                        .quoting(List.of(mentioned.get(0).quote())));
            }
        }
        return defects;
    }
}
