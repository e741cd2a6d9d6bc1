package medcode.edit.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import medcode.edit.Defect;
import medcode.edit.EditContext;
import medcode.edit.Severity;
import medcode.encounter.Sex;

/** Sex edits, which Medicare has given up. */
final class SexEdits {
    private static final LocalDate GIVEN_UP = LocalDate.of(2024, 10, 1);
    /** Condition code for a patient whose sex and procedures do not seem to fit; the modifier says the same. */
    private static final String CONDITION = "45";

    private static final Set<String> MODIFIER = Set.of("KX");

    private SexEdits() {}

    /** The patient's sex, where the claim does not say that it may contradict the codes. */
    static Optional<Sex> sex(EditContext context) {
        boolean excepted = context.claim().billing().conditions().contains(CONDITION)
                || context.procedures().stream().anyMatch(line -> line.hasAny(MODIFIER));
        return excepted ? Optional.empty() : context.claim().patient().sex();
    }

    /** A warning, but for Medicare since October 2024 advice. */
    static Defect judged(Defect defect, LocalDate day, EditContext context) {
        boolean advice = !day.isBefore(GIVEN_UP) && Payers.isMedicare(context.claim());
        return advice ? defect.as(Severity.INFO) : defect;
    }
}
