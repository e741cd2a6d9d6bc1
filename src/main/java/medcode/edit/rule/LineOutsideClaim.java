package medcode.edit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.ClaimLine;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.Severity;

/** A line lacks its date, or has one outside the statement; or a claim came a year after its service, which is advice. */
public final class LineOutsideClaim implements ClaimEdit {
    private static final int MONTHS = 12;

    @Override
    public EditCard card() {
        return new EditCard(
                "CL107",
                "claim-dates",
                Severity.ERROR,
                "Line date outside the claim, or missing",
                "ASC X12 005010X222A1 and X223A2, DTP 472 and 434; IOCE edits 23 and 24");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        Claim claim = context.claim();
        Claim.Dates dates = claim.dates();
        if (isBefore(dates.through(), dates.service())) {
            defects.add(Defect.of("the claim's last day is before its first", claim));
        }
        for (int i = 0; i < claim.lines().size(); i++) {
            ClaimLine line = claim.lines().get(i);
            String wrong = wrong(line, claim);
            if (!wrong.isEmpty()) {
                defects.add(Defect.of("line " + (i + 1) + " " + wrong, line, i + 1));
            }
        }
        Optional<LocalDate> last = dates.through().or(claim::governingDate);
        if (isBefore(last.map(day -> day.plusMonths(MONTHS)), dates.received())) {
            String late = "received more than " + MONTHS + " months after the service";
            defects.add(Defect.of(late, claim).as(Severity.INFO));
        }
        return defects;
    }

    private static String wrong(ClaimLine line, Claim claim) {
        Claim.Dates dates = claim.dates();
        if (line.dateOfService().isEmpty()) {
            return isDated(claim) ? "has no date of service" : "";
        } else if (isBefore(line.through(), line.dateOfService())) {
            return "ends before it begins";
        } else if (dates.service().isEmpty() || dates.through().isEmpty()) {
            return "";
        }
        boolean outside = isBefore(line.dateOfService(), dates.service())
                || isBefore(dates.through(), line.through().or(line::dateOfService));
        return outside
                ? "is dated " + line.dateOfService().get() + ", outside the statement from "
                        + dates.service().get() + " to " + dates.through().get()
                : "";
    }

    /** True where lines have dates of their own and the claim has none, or the form asks for one on each line. */
    private static boolean isDated(Claim claim) {
        boolean onForm = claim.diagnoses().stream()
                .anyMatch(diagnosis -> !diagnosis.qualifier().isEmpty());
        boolean onOthers =
                claim.lines().stream().anyMatch(line -> line.dateOfService().isPresent());
        return claim.dates().service().isEmpty() ? onOthers : onForm && claim.isProfessional() && onOthers;
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }
}
