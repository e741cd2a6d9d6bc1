package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.Quote;
import medcode.edit.Severity;
import medcode.extract.Assertion;

/** A drug with a narrow indication where no note names a condition that it is for; a hint, never a code. */
final class MedicationWithoutDiagnosis implements NoteEdit {
    private static final List<DrugHint> HINTS = DrugHint.all();

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC117",
                "medication-without-diagnosis",
                Severity.INFO,
                "Long-term drug without a matching diagnosis",
                "ICD-10-CM guidelines I.A.19; ACDIS and AHIMA query practice");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (DrugHint hint : HINTS) {
            List<Quote> taken = documentation.each(reading -> reading.medications(hint.drugs()));
            if (!taken.isEmpty() && !isDocumented(hint, documentation)) {
                defects.add(Defect.of(
                                "a drug is taken and no note names a condition that it is for; ask the provider",
                                documentation.claim().claim())
                        .quoting(taken.subList(0, 1)));
            }
        }
        return defects;
    }

    private static boolean isDocumented(DrugHint hint, Documentation documentation) {
        boolean billed = documentation.billed().stream().anyMatch(listed -> hint.isFor(listed.code()));
        return billed
                || documentation.readings().stream()
                        .flatMap(reading -> reading.documented().stream())
                        .anyMatch(one -> !one.is(Assertion.NEGATED) && hint.isFor(one.code()));
    }
}
