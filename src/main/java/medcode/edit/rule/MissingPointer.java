package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.claim.ClaimLine;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.Severity;

/** A service line of a professional claim points to no diagnosis; where a layout has no pointers, nothing is said. */
public final class MissingPointer implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "CL104",
                "pointer-missing",
                Severity.ERROR,
                "Line without a diagnosis pointer",
                "ASC X12 005010X222A1, SV107");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        String form = context.claim().form().orElse("");
        if (form.equals("837I")) {
            return List.of();
        }
        List<Defect> defects = new ArrayList<>();
        List<ClaimLine> lines = context.claim().lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean blank = lines.get(i).writtenPointers().map(String::isBlank).orElse(form.equals("837P"));
            if (blank) {
                defects.add(Defect.of("line " + (i + 1) + " points to no diagnosis", lines.get(i), i + 1));
            }
        }
        return defects;
    }
}
