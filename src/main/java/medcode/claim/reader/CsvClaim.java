package medcode.claim.reader;

import java.util.List;
import medcode.claim.Claim;
import medcode.claim.Place;
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
        ClaimDraft draft = new ClaimDraft(file, Place.of(first.number(), 0));
        draft.id = id;
        draft.diagnoses.addAll(new CsvDiagnoses(layout).read(rows));
        if (draft.diagnoses.size() > Claim.MOST_DIAGNOSES) {
            throw new BadInput(file, first.number(), "more than " + Claim.MOST_DIAGNOSES + " diagnoses on one claim");
        }
        CsvLines columns = new CsvLines(layout, draft.diagnoses);
        for (CsvRow row : rows) {
            columns.read(row, draft.lines);
            waivers(row, draft);
        }
        billing(first, draft);
        dates(first, draft);
        return draft.claim();
    }

    /** Rows of one claim may repeat what it has once. */
    private void waivers(CsvRow row, ClaimDraft draft) {
        for (CsvLayout.Column column : layout.columns(Concept.WAIVER)) {
            String text = row.cell(column);
            if (!text.isEmpty()
                    && draft.waivers.stream().noneMatch(known -> known.text().equals(text))) {
                draft.waivers.add(new Claim.WrittenWaiver(text, row.place(column)));
            }
        }
    }

    private static void billing(CsvRow row, ClaimDraft draft) throws BadInput {
        draft.form = row.text(Concept.FORM);
        draft.setting = row.text(Concept.SETTING);
        draft.typeOfBill = row.text(Concept.TYPE_OF_BILL);
        draft.placeOfService = row.text(Concept.PLACE_OF_SERVICE);
        draft.payer = row.text(Concept.PAYER);
        draft.sex = sex(row);
        draft.age = row.age();
    }

    private static void dates(CsvRow row, ClaimDraft draft) throws BadInput {
        draft.birthDate = row.date(Concept.BIRTH_DATE);
        draft.service = row.date(Concept.DATE);
        draft.through = row.date(Concept.THROUGH_DATE);
        draft.admission = row.date(Concept.ADMISSION);
        draft.discharge = row.date(Concept.DISCHARGE);
    }

    /** Discharge files say whether the patient is female, by 0 and 1. */
    private static String sex(CsvRow row) {
        return switch (row.text(Concept.FEMALE)) {
            case "0" -> "M";
            case "1" -> "F";
            default -> row.text(Concept.SEX);
        };
    }
}
