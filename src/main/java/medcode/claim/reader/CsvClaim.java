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
        new CsvDiagnoses(layout, draft).read(rows);
        if (draft.diagnoses.size() > Claim.MOST_DIAGNOSES) {
            throw new BadInput(file, first.number(), "more than " + Claim.MOST_DIAGNOSES + " diagnoses on one claim");
        }
        CsvLines columns = new CsvLines(layout, draft);
        for (CsvRow row : rows) {
            columns.read(row, first);
            waivers(row, draft);
        }
        billing(first, draft);
        dates(first, draft);
        providers(first, draft);
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
        if (draft.typeOfBill.isEmpty()) {
            // CMS files have its digits in three columns.
            draft.typeOfBill = row.text(Concept.FACILITY_TYPE)
                    + row.text(Concept.BILL_CLASSIFICATION)
                    + row.text(Concept.BILL_FREQUENCY);
        }
        draft.placeOfService = row.text(Concept.PLACE_OF_SERVICE);
        draft.payer = row.text(Concept.PAYER);
        draft.payerType = row.text(Concept.PAYER_TYPE);
        draft.patientStatus = row.text(Concept.PATIENT_STATUS);
        draft.admissionType = row.text(Concept.ADMISSION_TYPE);
        draft.admissionSource = row.text(Concept.ADMISSION_SOURCE);
        draft.total = row.number(row.column(Concept.TOTAL));
        draft.conditions.addAll(row.codes(Concept.CONDITION));
        draft.patient = row.text(Concept.PATIENT);
        draft.sex = sex(row);
        draft.age = row.age();
    }

    private static void dates(CsvRow row, ClaimDraft draft) throws BadInput {
        draft.birthDate = row.date(Concept.BIRTH_DATE);
        draft.service = row.date(Concept.DATE);
        draft.through = row.date(Concept.THROUGH_DATE);
        draft.admission = row.date(Concept.ADMISSION);
        draft.discharge = row.date(Concept.DISCHARGE);
        draft.received = row.date(Concept.RECEIVED);
    }

    /** A taxonomy stands for who rendered the services, where the table has that; else for who bills. */
    private static void providers(CsvRow row, ClaimDraft draft) {
        boolean rendered = !row.text(Concept.RENDERING_NPI).isEmpty();
        String taxonomy = row.text(Concept.TAXONOMY);
        provider("billing", Concept.BILLING_NPI, rendered ? "" : taxonomy, row, draft);
        provider("rendering", Concept.RENDERING_NPI, taxonomy, row, draft);
        provider("attending", Concept.ATTENDING_NPI, "", row, draft);
        provider("operating", Concept.OPERATING_NPI, "", row, draft);
        provider("referring", Concept.REFERRING_NPI, "", row, draft);
        provider("facility", Concept.FACILITY_NPI, "", row, draft);
    }

    private static void provider(String role, Concept concept, String taxonomy, CsvRow row, ClaimDraft draft) {
        String npi = row.text(concept);
        if (!npi.isEmpty()) {
            Place place = row.place(row.column(concept).orElseThrow());
            draft.providers.add(new Claim.Provider(role, npi, taxonomy, place));
        }
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
