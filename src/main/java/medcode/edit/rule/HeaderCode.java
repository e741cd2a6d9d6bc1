package medcode.edit.rule;

import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.edit.CodeEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The code is the heading of a category or subcategory, and needs more characters. */
public final class HeaderCode implements CodeEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX104",
                "header-not-billable",
                Severity.ERROR,
                "Incomplete code: category or subcategory heading",
                "ICD-10-CM guidelines I.A.3, I.B.2; MCE edit 1");
    }

    @Override
    public Optional<Defect> defect(ListedDiagnosis diagnosis, EditContext context) {
        Optional<CodeEntry> entry = context.tabular().find(diagnosis.code());
        if (entry.isEmpty() || entry.get().billable()) {
            return Optional.empty();
        }
        List<Code> children = entry.get().children();
        String message = diagnosis.code() + " (" + entry.get().title()
                + ") is a heading and not billable; continue with " + Codes.list(children)
                + misread(diagnosis, context);
        return Optional.of(Defect.of(message, diagnosis).mendedBy(children.size() == 1 ? children : List.of()));
    }

    /** A small L is easily typed for a capital I, which looks like it in many typefaces. */
    private static String misread(ListedDiagnosis diagnosis, EditContext context) {
        String written = diagnosis.diagnosis().written();
        Code meant = Code.icd10cm("I" + written.substring(1));
        return written.charAt(0) == 'l' && context.tabular().billable(meant)
                ? "; or was " + meant + " meant, with the letter I?"
                : "";
    }
}
