package medcode.claim.reader;

import java.util.List;
import java.util.Locale;
import medcode.input.JsonElement;

/** Codes and identifiers of FHIR resources, told by the systems they are of. */
final class FhirCoding {
    static final List<String> DIAGNOSES = List.of(
            "http://hl7.org/fhir/sid/icd-10-cm",
            "urn:oid:2.16.840.1.113883.6.90",
            "http://hl7.org/fhir/sid/icd-10",
            "http://hl7.org/fhir/sid/icd-9");
    static final List<String> PROCEDURES = List.of(
            "http://www.cms.gov/medicare/coding/icd10",
            "http://hl7.org/fhir/sid/icd-10-pcs",
            "urn:oid:2.16.840.1.113883.6.4",
            "http://hl7.org/fhir/sid/icd-9");
    static final List<String> SERVICES = List.of("http://www.ama-assn.org/go/cpt", "hcpcs", "2.16.840.1.113883.6.285");

    private FhirCoding() {}

    /** The coding of the first of the systems that a concept has a code of; else its first with a code. */
    static JsonElement of(JsonElement concept, List<String> systems) {
        for (String system : systems) {
            for (JsonElement coding : concept.each("coding")) {
                if (coding.text("system").toLowerCase(Locale.ROOT).contains(system) && coding.has("code")) {
                    return coding.at("code");
                }
            }
        }
        return of(concept);
    }

    /** A concept's first code, a reason for which it has none left out. */
    static JsonElement of(JsonElement concept) {
        for (JsonElement coding : concept.each("coding")) {
            if (coding.has("code") && !coding.text("system").endsWith("data-absent-reason")) {
                return coding.at("code");
            }
        }
        return JsonElement.NONE;
    }

    /** True where a concept, or one of a list of them, has the code, whatever its system and case. */
    static boolean has(List<JsonElement> concepts, String code) {
        for (JsonElement concept : concepts) {
            for (JsonElement coding : concept.each("coding")) {
                if (coding.text("code").equalsIgnoreCase(code)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The National Provider Identifier among identifiers; {@link JsonElement#NONE} where there is none. */
    static JsonElement npi(List<JsonElement> identifiers) {
        for (JsonElement identifier : identifiers) {
            if (identifier.text("system").endsWith("us-npi") || has(identifier.each("type"), "npi")) {
                return identifier.at("value");
            }
        }
        return JsonElement.NONE;
    }
}
