package medcode.edit.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.Severity;

/** The patient's age or the claim's dates cannot be; medcode does not ask the clock, so that only a receipt dates the future. */
public final class ImpossibleDates implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX804",
                "invalid-age-or-dates",
                Severity.ERROR,
                "Invalid age / impossible dates",
                "MCE edit 14; IOCE edits 23 to 25");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        String wrong = wrong(context.claim());
        return wrong.isEmpty() ? List.of() : List.of(Defect.of(wrong, context.claim()));
    }

    private static String wrong(Claim claim) {
        Claim.Dates dates = claim.dates();
        Optional<LocalDate> first = dates.admission().or(dates::service).or(claim::governingDate);
        Optional<LocalDate> born = claim.patient().birthDate();
        int age = claim.patient().age().orElse(0);
        if (age < 0 || age > Ages.OLDEST) {
            return "the patient's age is " + age;
        } else if (isAfter(born, first)) {
            return "the patient was born after the date of service";
        } else if (born.isPresent()
                && first.isPresent()
                && Period.between(born.get(), first.get()).getYears() > Ages.OLDEST) {
            return "the patient would be older than " + Ages.OLDEST;
        } else if (isAfter(dates.admission(), dates.discharge())) {
            return "the discharge is before the admission";
        }
        return isAfter(claim.governingDate(), dates.received()) ? "the service is after the claim was received" : "";
    }

    private static boolean isAfter(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
    }
}
