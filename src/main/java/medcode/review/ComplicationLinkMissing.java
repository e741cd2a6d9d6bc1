package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A complication code where no note ties the condition to care. */
final class ComplicationLinkMissing implements NoteEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC115",
                "complication-link-missing",
                Severity.WARNING,
                "Complication code without documented cause and effect",
                "ICD-10-CM guidelines I.B.16");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            List<Documented> said = Complications.said(listed.code(), documentation);
            if (!said.isEmpty() && !Complications.linked(said, documentation)) {
                defects.add(
                        Defect.of(listed.code() + " says that care caused it; no note does: ask the provider", listed)
                                .quoting(Quotes.of(said)));
            }
        }
        return defects;
    }
}
