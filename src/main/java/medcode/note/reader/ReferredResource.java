package medcode.note.reader;

import java.util.List;
import java.util.Optional;
import medcode.input.JsonElement;
import medcode.note.CodedEntry;

/** What notes take from a resource that they refer to: values of the head, or coded statements. */
final class ReferredResource {
    private final String type;
    private final HeadValues values;
    private final List<CodedEntry> entries;
    private boolean used;

    private ReferredResource(String type, HeadValues values, List<CodedEntry> entries) {
        this.type = type;
        this.values = values;
        this.entries = entries;
    }

    /** Empty for a resource of which notes take nothing. */
    static Optional<ReferredResource> of(JsonElement resource) {
        HeadValues values = new HeadValues();
        switch (resource.text("resourceType")) {
            case "Patient" ->
                values.put("patient_id", resource.text("id"))
                        .put("dob", resource.text("birthDate"))
                        .put("sex", resource.text("gender"));
            case "Encounter" -> encounter(resource, values);
            case "Practitioner" -> values.put("author", name(resource.at("name")));
            default -> {}
        }
        List<CodedEntry> entries = FhirCodes.entries(resource);
        return values.isEmpty() && entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReferredResource(resource.text("resourceType"), values, entries));
    }

    private static void encounter(JsonElement encounter, HeadValues values) {
        values.put("encounter_id", encounter.text("id"))
                .put("setting", encounter.text("class", "code"))
                .put("setting", encounter.text("class", "coding", "code"));
        FhirHead.period(encounter.at(encounter.has("period") ? "period" : "actualPeriod"), values);
    }

    private static String name(JsonElement name) {
        if (name.has("text")) {
            return name.text("text");
        }
        List<String> given = name.each("given").stream().map(JsonElement::text).toList();
        return (String.join(" ", given) + " " + name.text("family")).strip();
    }

    String type() {
        return type;
    }

    HeadValues values() {
        return values;
    }

    List<CodedEntry> entries() {
        return entries;
    }

    /** True the first time that a note takes from it. */
    boolean use() {
        boolean first = !used;
        used = true;
        return first;
    }
}
