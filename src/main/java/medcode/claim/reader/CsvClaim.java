package medcode.claim.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.ClaimLine;
import medcode.encounter.Sex;
import medcode.input.BadInput;

/** One claim of a table: what a claim has once is taken from its first row. */
final class CsvClaim {
    private final String file;
    private final CsvLayout layout;
    private final String id;
    private final List<CsvRow> rows;

    CsvClaim(String file, CsvLayout layout, String id, List<CsvRow> rows) {
        this.file = file;
        this.layout = layout;
        this.id = id;
        this.rows = rows;
    }

    Claim claim() throws BadInput {
        CsvRow first = rows.get(0);
        List<Diagnosis> diagnoses = new CsvDiagnoses(layout).read(rows);
        if (diagnoses.size() > Claim.MOST_DIAGNOSES) {
            throw new BadInput(file, first.number(), "more than " + Claim.MOST_DIAGNOSES + " diagnoses on one claim");
        }
        List<ClaimLine> lines = new ArrayList<>();
        CsvLines columns = new CsvLines(layout, diagnoses);
        for (CsvRow row : rows) {
            columns.read(row, lines);
        }
        Billing billing = new Billing(
                first.text(Concept.FORM),
                first.text(Concept.SETTING),
                first.text(Concept.TYPE_OF_BILL),
                first.text(Concept.PLACE_OF_SERVICE));
        Optional<LocalDate> discharge = first.date(Concept.DISCHARGE);
        return new Claim(
                file,
                first.number(),
                id,
                billing.form(),
                billing.setting(),
                Optional.of(first.text(Concept.PAYER)).filter(payer -> !payer.isEmpty()),
                sex(first),
                first.age(),
                first.date(Concept.BIRTH_DATE),
                first.date(Concept.DATE),
                first.date(Concept.ADMISSION),
                discharge.isPresent() ? discharge : first.date(Concept.THROUGH_DATE),
                diagnoses,
                lines);
    }

    private static Optional<Sex> sex(CsvRow row) {
        return switch (row.text(Concept.FEMALE)) {
            case "0" -> Optional.of(Sex.MALE);
            case "1" -> Optional.of(Sex.FEMALE);
            default -> Sex.of(row.text(Concept.SEX));
        };
    }
}
