package medcode.claim.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.ClaimLine;
import medcode.claim.Place;

/** Everything that was read of a claim as one line of JSON, the native layout with places; what is empty is left out. */
final class ClaimRecord {
    private final JsonGenerator json;

    private ClaimRecord(JsonGenerator json) {
        this.json = json;
    }

    static String of(Claim claim) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new ClaimRecord(json).write(claim);
        }
        return text.toString();
    }

    private void write(Claim claim) throws IOException {
        json.writeStartObject();
        text("id", claim.id());
        text("at", place(claim.place()));
        text("form", claim.form().orElse(""));
        text("setting", claim.setting().map(setting -> setting.id()).orElse(""));
        patient(claim.patient());
        dates(claim.dates());
        billing(claim.billing());
        json.writeArrayFieldStart("dx");
        for (Claim.Diagnosis diagnosis : claim.diagnoses()) {
            json.writeStartObject();
            text("code", diagnosis.written());
            text("poa", diagnosis.presentOnAdmission());
            text("list", list(diagnosis.list()));
            text("qualifier", diagnosis.qualifier());
            text("at", place(diagnosis.place()));
            json.writeEndObject();
        }
        json.writeEndArray();
        for (Claim.Procedure procedure : claim.procedures()) {
            json.writeObjectFieldStart("pcs");
            text("code", procedure.written());
            day("dos", procedure.date());
            text("qualifier", procedure.qualifier());
            text("at", place(procedure.place()));
            json.writeEndObject();
        }
        json.writeArrayFieldStart("procs");
        for (ClaimLine line : claim.lines()) {
            line(line);
        }
        json.writeEndArray();
        list("notes", claim.notes());
        json.writeEndObject();
    }

    private void patient(Claim.Patient patient) throws IOException {
        text("patient", patient.id());
        text("sex", patient.writtenSex());
        text("age", patient.age().isPresent() ? String.valueOf(patient.age().getAsInt()) : "");
        day("dob", patient.birthDate());
    }

    private void dates(Claim.Dates dates) throws IOException {
        day("dos", dates.service());
        day("through", dates.through());
        day("admit", dates.admission());
        day("discharge", dates.discharge());
        day("received", dates.received());
    }

    private void billing(Claim.Billing billing) throws IOException {
        text("payer", billing.payer().orElse(""));
        text("payerType", billing.payerType());
        text("tob", billing.typeOfBill());
        text("status", billing.patientStatus());
        text("admissionType", billing.admissionType());
        text("admissionSource", billing.admissionSource());
        text("total", billing.total().map(String::valueOf).orElse(""));
        for (Claim.Provider provider : billing.providers()) {
            text(
                    provider.role(),
                    (provider.npi() + " " + provider.taxonomy()).strip() + " at " + place(provider.place()));
        }
        list("conditions", billing.conditions());
        list("remarks", billing.remarks());
    }

    private void line(ClaimLine line) throws IOException {
        json.writeStartObject();
        text("rev", line.revenueCode());
        text("code", line.written());
        list("mods", line.modifiers());
        text("units", line.units().map(String::valueOf).orElse(""));
        text("writtenUnits", line.writtenUnits());
        text(
                "ptr",
                line.writtenPointers()
                        .map(written -> written + " = " + line.pointers())
                        .orElse(""));
        day("dos", line.dateOfService());
        day("through", line.through());
        text("pos", line.placeOfService());
        text("charge", line.charge().map(String::valueOf).orElse(""));
        text("npi", line.rendering());
        text("at", place(line.place()));
        json.writeEndObject();
    }

    private static String list(Claim.DiagnosisList list) {
        return switch (list) {
            case BILLED -> "";
            case EXTERNAL_CAUSE -> "external-cause";
            case ADMITTING -> "admitting";
            case REASON_FOR_VISIT -> "reason-for-visit";
        };
    }

    private static String place(Place place) {
        return (place.row() + ":" + place.column() + " " + place.name()).strip();
    }

    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private void day(String name, Optional<?> day) throws IOException {
        text(name, day.map(String::valueOf).orElse(""));
    }

    private void list(String name, List<String> texts) throws IOException {
        text(name, String.join(" | ", texts));
    }
}
