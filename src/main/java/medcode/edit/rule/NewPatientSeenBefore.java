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

/** A visit for new patients within three years of a service by the same group and specialty, in whatever order the claims come. */
public final class NewPatientSeenBefore implements HistoryEdit {
    private static final CodedRule NEW = CodedRule.bundled("visits", "new-patient");
    private static final CodedRule SEEN = CodedRule.bundled("visits", "face-to-face");
    private static final int YEARS = 3;

    @Override
    public EditCard card() {
        return new EditCard(
                "PX401",
                "new-patient-history",
                Severity.ERROR,
                "New-patient code for an established patient",
                "CPT evaluation and management guidelines; Medicare Claims Processing Manual, chapter 12, section 30.6.7");
    }

    @Override
    public Optional<String> lacks(EditContext context) {
        boolean concerned = !context.claim().isInstitutional()
                && context.services().stream().anyMatch(line -> NEW.lists("new-patient", line.code()));
        return concerned && Course.of(context.claim()).isEmpty() ? Optional.of(Course.UNKNOWN) : Optional.empty();
    }

    @Override
    public List<PastService> services(EditContext context) {
        List<PastService> services = new ArrayList<>();
        String who = context.claim().isInstitutional() ? "" : Course.of(context.claim());
        if (who.isEmpty()) {
            return services;
        }
        for (ListedProcedure line : context.services()) {
            if (SEEN.lists("face-to-face", line.code())) {
                Optional<Defect> forbidden = NEW.lists("new-patient", line.code())
                        ? Optional.of(Defect.of(
                                line.code() + " is for a new patient, and the same group and specialty saw this one"
                                        + " within three years",
                                line))
                        : Optional.empty();
                LocalDate reach = line.day().plusYears(YEARS).minusDays(1);
                services.add(PastService.of(this, who, line, reach, forbidden, context));
            }
        }
        return services;
    }
}
