package medcode.edit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.HistoryEdit;
import medcode.edit.ListedProcedure;
import medcode.edit.PastService;
import medcode.edit.Severity;

/** A service in the days after a procedure that its payment covers, without a modifier that says why it is paid all the same. */
public final class ServiceInGlobalPeriod implements HistoryEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX403",
                "global-period",
                Severity.WARNING,
                "Service inside the surgeon's global period without modifier",
                "Medicare Claims Processing Manual, chapter 12, section 40");
    }

    @Override
    public Optional<String> lacks(EditContext context) {
        if (context.claim().isInstitutional() || context.services().isEmpty()) {
            return Optional.empty();
        } else if (!context.tables().answer(FeeSchedule.KIND, context.day())) {
            return Optional.of(FeeSchedule.KIND.id());
        }
        return Course.of(context.claim()).isEmpty() ? Optional.of(Course.UNKNOWN) : Optional.empty();
    }

    @Override
    public List<PastService> services(EditContext context) {
        List<PastService> services = new ArrayList<>();
        String who = context.claim().isInstitutional() ? "" : Course.of(context.claim());
        if (who.isEmpty()) {
            return services;
        }
        for (ListedProcedure line : context.services()) {
            boolean visit = Visits.isEvaluation(line);
            int days = visit
                    ? -1
                    : FeeSchedule.of(line, context).map(FeeSchedule::days).orElse(-1);
            if (visit || days >= 0) {
                boolean excepted =
                        line.hasAny(visit ? Modifiers.VISIT_IN_GLOBAL_PERIOD : Modifiers.PROCEDURE_IN_GLOBAL_PERIOD);
                Optional<Defect> forbidden = excepted ? Optional.empty() : Optional.of(defect(line, visit));
                LocalDate reach = line.day().plusDays(Math.max(0, days));
                services.add(PastService.of(this, who, line, reach, forbidden, context));
            }
        }
        return services;
    }

    private static Defect defect(ListedProcedure line, boolean visit) {
        String modifier = visit ? "24" : "58, 78 or 79";
        return Defect.of(
                line.code()
                        + " is within the days that the payment for an earlier procedure covers, and lacks modifier "
                        + modifier,
                line);
    }
}
