package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/** Two different visits of one day by one provider, without a modifier on either. */
public final class SeveralVisitsOnDay implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX408",
                "multiple-em",
                Severity.WARNING,
                "Two E/M services, same day, same provider",
                "NCCI Policy Manual, chapter XI; Medicare Claims Processing Manual, chapter 12, section 30.6.5");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        if (context.services().size() < 2) {
            return defects;
        }
        for (List<ListedProcedure> lines : CorrectCoding.together(context)) {
            ListedProcedure first = null;
            for (ListedProcedure line : lines) {
                if (Visits.isVisit(line)
                        && !line.hasAny(Modifiers.SEPARATE_VISIT)
                        && !line.hasAny(Modifiers.REPEATED)) {
                    if (first != null && !first.code().equals(line.code()) && !mayBoth(first, line, lines)) {
                        defects.add(Defect.of(
                                first.code() + " and " + line.code() + " are two visits on " + line.day()
                                        + "; one visit a day, or a modifier that says why",
                                line));
                    }
                    first = first == null ? line : first;
                }
            }
        }
        return defects;
    }

    private static boolean mayBoth(ListedProcedure first, ListedProcedure line, List<ListedProcedure> lines) {
        boolean modified =
                lines.stream().anyMatch(other -> Visits.isVisit(other) && other.hasAny(Modifiers.SEPARATE_VISIT));
        return modified || Visits.isTransfer(first, line) || Visits.isTransfer(line, first);
    }
}
