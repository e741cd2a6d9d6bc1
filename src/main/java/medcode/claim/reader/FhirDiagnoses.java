package medcode.claim.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import medcode.claim.Claim;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.Claim.DiagnosisList;
import medcode.claim.Claim.Procedure;
import medcode.input.BadInput;
import medcode.input.JsonElement;

/** The diagnoses of a FHIR claim by their sequence numbers, the principal one first, and its inpatient procedures. */
final class FhirDiagnoses {
    private record Numbered(int number, boolean principal, Diagnosis diagnosis) {}

    private final FhirClaim claim;
    private final JsonElement resource;
    private final List<Numbered> read = new ArrayList<>();

    FhirDiagnoses(FhirClaim claim, JsonElement resource) {
        this.claim = claim;
        this.resource = resource;
    }

    void read(ClaimDraft draft) throws BadInput {
        for (JsonElement element : resource.each("diagnosis")) {
            diagnosis(element);
        }
        read.sort(Comparator.comparing((Numbered each) -> each.diagnosis().list())
                .thenComparing(each -> !each.principal())
                .thenComparingInt(Numbered::number));
        read.forEach(each -> draft.diagnoses.add(each.diagnosis()));
        for (JsonElement element : resource.each("procedure")) {
            procedure(element, draft);
        }
    }

    private void diagnosis(JsonElement element) throws BadInput {
        int index = read.size();
        if (index == Claim.MOST_DIAGNOSES) {
            throw claim.bad(element, "more than " + Claim.MOST_DIAGNOSES + " diagnoses on one claim");
        }
        JsonElement code = FhirCoding.of(concept(element), FhirCoding.DIAGNOSES);
        boolean principal = is(element, "principal");
        String present = FhirCoding.of(element.at("onAdmission")).text().toUpperCase(Locale.ROOT);
        read.add(new Numbered(
                number(element.text("sequence"), index + 1),
                principal,
                new Diagnosis(
                        principal ? DiagnosisList.BILLED : list(element),
                        code.text(),
                        present,
                        "",
                        FhirClaim.place(code, "diagnosis[" + index + "]"))));
    }

    /** A code without which the claim is not what was billed must be in the claim itself. */
    private JsonElement concept(JsonElement element) throws BadInput {
        JsonElement concept = element.has("diagnosisCodeableConcept")
                ? element.at("diagnosisCodeableConcept")
                : claim.contained(element.at("diagnosisReference")).at("code");
        if (FhirCoding.of(concept) == JsonElement.NONE) {
            throw claim.bad(
                    element, "a diagnosis without a code; references are followed to contained resources alone");
        }
        return concept;
    }

    private static boolean is(JsonElement element, String type) {
        return FhirCoding.has(element.each("type"), type);
    }

    private static DiagnosisList list(JsonElement element) {
        if (is(element, "admitting")) {
            return DiagnosisList.ADMITTING;
        }
        if (is(element, "patientreasonforvisit")) {
            return DiagnosisList.REASON_FOR_VISIT;
        }
        return is(element, "externalcauseofinjury") || is(element, "external-cause")
                ? DiagnosisList.EXTERNAL_CAUSE
                : DiagnosisList.BILLED;
    }

    private void procedure(JsonElement element, ClaimDraft draft) throws BadInput {
        JsonElement concept = element.has("procedureCodeableConcept")
                ? element.at("procedureCodeableConcept")
                : claim.contained(element.at("procedureReference")).at("code");
        JsonElement code = FhirCoding.of(concept, FhirCoding.PROCEDURES);
        if (code == JsonElement.NONE) {
            throw claim.bad(
                    element, "a procedure without a code; references are followed to contained resources alone");
        }
        String name = "procedure[" + draft.procedures.size() + "]";
        draft.procedures.add(
                new Procedure(code.text(), claim.date(element.at("date")), "", FhirClaim.place(code, name)));
    }

    /** The position of the diagnosis with a sequence number, from 1; 0 where there is none. */
    int position(String sequence) {
        int number = number(sequence, 0);
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).number() == number) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(String written, int otherwise) {
        return written.length() < 6 && Amounts.isDigits(written) ? Integer.parseInt(written) : otherwise;
    }
}
