package medcode.note.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.input.JsonElement;
import medcode.note.CodedEntry;

/** The coded statements of FHIR resources: a coding each. */
final class FhirCodes {
    private static final String LOINC = "http://loinc.org";

    private FhirCodes() {}

    /** What a resource states in codes; empty where it states none, or was entered in error. */
    static List<CodedEntry> entries(JsonElement resource) {
        return switch (resource.text("resourceType")) {
            case "Condition" -> condition(resource, "problem");
            case "AllergyIntolerance" -> condition(resource, "allergy");
            case "Procedure" -> stated(resource, "procedure", resource.at("code"), "not-done");
            case "Observation" -> stated(resource, "result", resource.at("code"), "cancelled");
            case "MedicationRequest", "MedicationStatement", "MedicationUsage" -> medication(resource);
            default -> List.of();
        };
    }

    /** What is doubted or refuted says so in its verification, what is confirmed has a clinical status. */
    private static List<CodedEntry> condition(JsonElement resource, String kind) {
        String verified = code(resource.at("verificationStatus"));
        boolean confirmed = verified.isEmpty() || verified.equals("confirmed");
        String status = confirmed ? code(resource.at("clinicalStatus")) : verified;
        return entries(kind, resource.at("code"), status, verified.equals("refuted"), date(resource));
    }

    private static List<CodedEntry> medication(JsonElement resource) {
        JsonElement concept = resource.at("medicationCodeableConcept");
        concept = concept == JsonElement.NONE ? resource.at("medication", "concept") : concept;
        boolean not = resource.text("doNotPerform").equals("true");
        List<CodedEntry> entries = stated(resource, "medication", concept, "not-taken");
        return not ? entries.stream().map(FhirCodes::negated).toList() : entries;
    }

    private static CodedEntry negated(CodedEntry entry) {
        return new CodedEntry(
                entry.kind(), entry.system(), entry.code(), entry.display(), true, entry.status(), entry.date());
    }

    private static List<CodedEntry> stated(JsonElement resource, String kind, JsonElement concept, String not) {
        String status = resource.text("status");
        return entries(kind, concept, status, status.equals(not), date(resource));
    }

    /** A coding each of a concept. */
    static List<CodedEntry> entries(
            String kind, JsonElement concept, String status, boolean negated, Optional<LocalDate> date) {
        List<CodedEntry> entries = new ArrayList<>();
        if (status.equals("entered-in-error")) {
            return entries;
        }
        for (JsonElement coding : concept.each("coding")) {
            if (!coding.text("code").isEmpty()) {
                String display = coding.text("display");
                entries.add(new CodedEntry(
                        kind,
                        coding.text("system"),
                        coding.text("code"),
                        display.isEmpty() ? concept.text("text") : display,
                        negated,
                        status,
                        date));
            }
        }
        return entries;
    }

    private static Optional<LocalDate> date(JsonElement resource) {
        for (String name : List.of(
                "onsetDateTime", "performedDateTime", "occurrenceDateTime", "effectiveDateTime", "authoredOn")) {
            if (resource.has(name)) {
                return HeadValues.date(resource.text(name));
            }
        }
        for (String name : List.of("onsetPeriod", "performedPeriod", "occurrencePeriod", "effectivePeriod")) {
            if (resource.has(name)) {
                return HeadValues.date(resource.text(name, "start"));
            }
        }
        return HeadValues.date(resource.text("recordedDate"));
    }

    /** A code as R4 gives it, in a concept, or alone, as earlier releases do. */
    private static String code(JsonElement concept) {
        return concept.text("coding", "code").isEmpty() ? concept.text() : concept.text("coding", "code");
    }

    /** The LOINC code of a concept; empty where it has none. */
    static String loinc(JsonElement concept) {
        for (JsonElement coding : concept.each("coding")) {
            if (coding.text("system").equals(LOINC)) {
                return coding.text("code");
            }
        }
        return "";
    }

    /** A concept in words. */
    static String words(JsonElement concept) {
        return concept.text("text").isEmpty() ? concept.text("coding", "display") : concept.text("text");
    }
}
