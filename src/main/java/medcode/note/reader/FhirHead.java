package medcode.note.reader;

import java.util.List;
import java.util.Optional;
import medcode.encounter.Setting;
import medcode.input.JsonElement;

/** What a FHIR document says of its encounter, patient and author, by itself and by the resources it refers to. */
final class FhirHead {
    private static final List<String> WITHDRAWN = List.of("superseded", "entered-in-error");

    private final JsonElement document;
    private final BundleReferences references;
    private final HeadValues values = new HeadValues();

    private FhirHead(JsonElement document, BundleReferences references) {
        this.document = document;
        this.references = references;
    }

    static HeadValues of(JsonElement document, BundleReferences references) {
        FhirHead head = new FhirHead(document, references);
        head.read();
        return head.values;
    }

    private void read() {
        String id = document.text("id");
        values.put("note_id", id);
        refer(document.at("subject"), "patient_id");
        refer(encounter(document), "encounter_id");
        JsonElement author = author();
        values.put("author", author.text("display"));
        refer(author, "");
        JsonElement type = document.at(document.has("type") ? "type" : "code");
        values.put("note_type", FhirCodes.loinc(type)).put("note_type", FhirCodes.words(type));
        period(document.at("context", "period"), values);
        period(document.at("period"), values);
        period(document.at("event", "period"), values);
        dates();
        values.put("signed", signed());
    }

    /** The element by which a document names its encounter, in the releases of FHIR since 3. */
    static JsonElement encounter(JsonElement document) {
        for (JsonElement found :
                List.of(document.at("encounter"), document.at("context", "encounter"), document.at("context"))) {
            if (found.has("reference")) {
                return found;
            }
        }
        return JsonElement.NONE;
    }

    private JsonElement author() {
        for (String name : List.of("author", "resultsInterpreter", "performer")) {
            if (document.has(name)) {
                return document.at(name);
            }
        }
        return JsonElement.NONE;
    }

    private void refer(JsonElement reference, String key) {
        references.of(document, reference).ifPresent(found -> values.putAll(found.values()));
        if (!key.isEmpty()) {
            String address = BundleReferences.relative(reference.text("reference"));
            values.put(key, address.substring(address.lastIndexOf('/') + 1))
                    .put(key, reference.text("identifier", "value"));
        }
    }

    /** A stay has its first and last day, a visit one date of service. */
    static void period(JsonElement period, HeadValues values) {
        String start = period.text("start");
        String end = period.text("end");
        Optional<Setting> setting = values.head().setting();
        boolean days = !HeadValues.date(start).equals(HeadValues.date(end)) && !end.isEmpty();
        if (setting.isEmpty() ? days : setting.get() == Setting.INPATIENT) {
            values.put("admit", start).put("discharge", end);
        } else {
            values.put("dos", start).put("dos", end);
        }
    }

    /** The document's own date is the date of service where no last day of a stay and no visit is known. */
    private void dates() {
        if (values.value("discharge").isEmpty()) {
            values.put("dos", document.text("effectiveDateTime"))
                    .put("dos", document.text("effectivePeriod", "start"))
                    .put("dos", document.text("date"))
                    .put("dos", document.text("issued"));
        }
    }

    private String signed() {
        String status = document.text("status");
        String document = this.document.text("docStatus");
        return WITHDRAWN.contains(status) || document.isEmpty() ? status : document;
    }
}
