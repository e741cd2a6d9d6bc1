package medcode.claim.reader;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import medcode.claim.Claim;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.Claim.DiagnosisList;
import medcode.claim.Claim.Procedure;
import medcode.claim.Place;

/** The health care codes (HI) of an X12 claim: diagnoses, inpatient procedures and conditions, told by their qualifiers. */
final class X12Codes {
    /** Of ICD-10 and, one letter shorter, of ICD-9: an edit says that those are out of date. */
    private static final Map<String, DiagnosisList> DIAGNOSES = Map.of(
            "ABK", DiagnosisList.BILLED,
            "BK", DiagnosisList.BILLED,
            "ABF", DiagnosisList.BILLED,
            "BF", DiagnosisList.BILLED,
            "ABJ", DiagnosisList.ADMITTING,
            "BJ", DiagnosisList.ADMITTING,
            "APR", DiagnosisList.REASON_FOR_VISIT,
            "PR", DiagnosisList.REASON_FOR_VISIT,
            "ABN", DiagnosisList.EXTERNAL_CAUSE,
            "BN", DiagnosisList.EXTERNAL_CAUSE);

    private static final int PRESENT_ON_ADMISSION = 9;

    private final X12Segments segments;
    private final X12Values values;
    private final ClaimDraft draft;

    X12Codes(X12Segments segments, X12Values values, ClaimDraft draft) {
        this.segments = segments;
        this.values = values;
        this.draft = draft;
    }

    void read(int ordinal) throws IOException {
        for (int element = 1; element <= segments.size(); element++) {
            List<String> code = segments.components(element);
            if (code.size() > 1 && !code.get(1).isEmpty()) {
                read(element, code, ordinal);
            }
        }
        if (draft.diagnoses.size() + draft.procedures.size() + draft.conditions.size() > Claim.MOST_DIAGNOSES) {
            values.bad(0, "more than " + Claim.MOST_DIAGNOSES + " codes on one claim");
        }
    }

    private void read(int element, List<String> code, int ordinal) throws IOException {
        DiagnosisList list = DIAGNOSES.get(code.get(0));
        if (list != null) {
            String present = component(code, PRESENT_ON_ADMISSION);
            draft.diagnoses.add(new Diagnosis(list, code.get(1), present, code.get(0), place(element, code, ordinal)));
        } else {
            switch (code.get(0)) {
                case "BBR", "BR", "BBQ", "BQ" ->
                    draft.procedures.add(new Procedure(
                            code.get(1),
                            values.day(element, component(code, 4)),
                            code.get(0),
                            place(element, code, ordinal)));
                case "BG" -> draft.conditions.add(code.get(1));
                default -> {}
            }
        }
    }

    /** The qualifier and a separator stand in front of the code. */
    private Place place(int element, List<String> code, int ordinal) {
        Place place = segments.place(element, name(element, ordinal));
        return segments.isPlain(element)
                ? place.at(place.from() + code.get(0).length() + 1, code.get(1).length())
                : place;
    }

    private static String name(int element, int ordinal) {
        return "2300 HI-" + element + " segment " + ordinal;
    }

    private static String component(List<String> code, int number) {
        return number <= code.size() ? code.get(number - 1) : "";
    }
}
