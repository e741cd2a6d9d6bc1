package medcode.claim.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.input.BadInput;
import medcode.input.JsonElement;

/** The items of a FHIR claim as service lines. */
final class FhirLines {
    private static final int MOST = 1000;

    private final FhirClaim claim;
    private final JsonElement resource;
    private final FhirDiagnoses diagnoses;
    /** True where lines of this claim point at diagnoses, so that one that does not lacks it. */
    private boolean pointed;

    FhirLines(FhirClaim claim, JsonElement resource, FhirDiagnoses diagnoses) {
        this.claim = claim;
        this.resource = resource;
        this.diagnoses = diagnoses;
    }

    void read(ClaimDraft draft) throws BadInput {
        List<JsonElement> items = resource.each("item");
        pointed = items.stream().anyMatch(item -> item.has("diagnosisSequence"));
        for (int i = 0; i < items.size(); i++) {
            if (i == MOST) {
                throw claim.bad(items.get(i), "more than " + MOST + " service lines on one claim");
            }
            line(items.get(i), i, draft);
        }
    }

    private void line(JsonElement item, int index, ClaimDraft draft) throws BadInput {
        LineDraft line = new LineDraft();
        JsonElement code = FhirCoding.of(item.at("productOrService"), FhirCoding.SERVICES);
        JsonElement place = code == JsonElement.NONE ? item : code;
        line.place = FhirClaim.place(place, "item[" + index + "]");
        line.code = code.text();
        line.revenueCode = FhirCoding.of(item.at("revenue")).text();
        for (JsonElement modifier : item.each("modifier")) {
            line.modifiers.add(FhirCoding.of(modifier).text());
        }
        line.units = item.text("quantity", "value");
        line.charge = Amounts.parse(charge(item));
        line.placeOfService = FhirCoding.of(item.at("locationCodeableConcept")).text();
        line.rendering = claim.rendering(item);
        dates(item, line);
        draft.lines.add(line.line(pointers(item, line)));
    }

    private void dates(JsonElement item, LineDraft line) throws BadInput {
        line.dateOfService = claim.date(item.at("servicedDate"));
        if (item.has("servicedPeriod")) {
            line.dateOfService = claim.date(item.at("servicedPeriod", "start"));
            line.through = claim.date(item.at("servicedPeriod", "end"));
        }
    }

    /** What was billed: an ExplanationOfBenefit has it among what was adjudicated. */
    private static String charge(JsonElement item) {
        for (JsonElement adjudicated : item.each("adjudication")) {
            if (FhirCoding.has(adjudicated.each("category"), "submitted")) {
                return adjudicated.text("amount", "value");
            }
        }
        return item.text("net", "value");
    }

    private List<Integer> pointers(JsonElement item, LineDraft line) {
        List<String> written = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (JsonElement sequence : item.each("diagnosisSequence")) {
            written.add(sequence.text());
            positions.add(diagnoses.position(sequence.text()));
        }
        if (pointed) {
            line.pointers = Optional.of(String.join(",", written));
        }
        return positions;
    }
}
