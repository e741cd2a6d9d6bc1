package medcode.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.encounter.Setting;
import medcode.encounter.Sex;
import medcode.suggest.Service;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;

/** The native claim record that a note's suggestions make, ready for {@code validate}. */
public final class ClaimFields {
    private ClaimFields() {}

    public static Map<String, Object> of(Suggestions suggestions) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", suggestions.note().name());
        fields.put("form", suggestions.setting() == Setting.INPATIENT ? "837I" : "837P");
        fields.put("setting", suggestions.setting().id());
        fields.put("payer", null);
        fields.put("sex", suggestions.note().head().sex().map(Sex::letter).orElse(null));
        fields.put("age", null);
        fields.put("dob", suggestions.note().head().birthDate().orElse(null));
        fields.put("dos", suggestions.dateOfService());
        fields.put("admit", null);
        fields.put("discharge", suggestions.setting() == Setting.INPATIENT ? suggestions.dateOfService() : null);
        List<Map<String, Object>> diagnoses = new ArrayList<>();
        for (Suggestion suggestion : suggestions.suggestions()) {
            Map<String, Object> diagnosis = new LinkedHashMap<>();
            diagnosis.put("code", suggestion.code());
            diagnosis.put("poa", null);
            diagnoses.add(diagnosis);
        }
        fields.put("dx", diagnoses);
        fields.put(
                "procs",
                suggestions.procedures().stream()
                        .map(service -> line(service, suggestions))
                        .toList());
        fields.put("npi", null);
        fields.put("tob", null);
        fields.put("notes", List.of(suggestions.note().name()));
        return fields;
    }

    private static Map<String, Object> line(Service service, Suggestions suggestions) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("code", service.suggestion().code());
        line.put("set", service.suggestion().code().codeSet().id());
        line.put("mods", service.modifiers());
        line.put("units", service.units());
        line.put("ptr", suggestions.suggestions().isEmpty() ? List.of() : List.of(1));
        line.put("dos", suggestions.dateOfService());
        line.put("pos", null);
        line.put("charge", null);
        return line;
    }
}
