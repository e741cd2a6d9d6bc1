package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Quote;
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
            List<Quote> unlinked = unlinked(listed.code(), documentation);
            if (!unlinked.isEmpty()) {
                defects.add(
                        Defect.of(listed.code() + " says that care caused it; no note does: ask the provider", listed)
                                .quoting(unlinked));
            }
        }
        return defects;
    }

    private static List<Quote> unlinked(Code code, Documentation documentation) {
        List<Documented> said = Complications.said(code, documentation);
        if (said.isEmpty()) {
            return Quotes.few(Complications.unsaid(code, documentation));
        }
        return Complications.linked(said, documentation) ? List.of() : Quotes.of(said);
    }
}
