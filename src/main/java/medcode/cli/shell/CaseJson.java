package medcode.cli.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.encounter.Setting;
import medcode.encounter.Sex;
import medcode.report.JsonLines;

/** The case as a native claim record, with the titles of its codes. */
final class CaseJson {
    static final String ID = "case";

    private CaseJson() {}

    static String of(CodedCase coded) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", ID);
        fields.put("form", coded.form().orElse(null));
        fields.put("setting", coded.setting().map(Setting::id).orElse(null));
        fields.put("sex", coded.sex().map(Sex::letter).orElse(null));
        fields.put("age", coded.age().isPresent() ? coded.age().getAsInt() : null);
        fields.put("dos", coded.dateOfService().orElse(null));
        fields.put("discharge", coded.claim().dates().discharge().orElse(null));
        List<Map<String, Object>> diagnoses = new ArrayList<>();
        List<Map<String, Object>> procedures = new ArrayList<>();
        for (CaseCode code : coded.codes()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", code.code().toString());
            if (code.isDiagnosis()) {
                row.put("poa", code.presentOnAdmission().isEmpty() ? null : code.presentOnAdmission());
            }
            row.put("title", code.title());
            (code.isDiagnosis() ? diagnoses : procedures).add(row);
        }
        fields.put("dx", diagnoses);
        fields.put("procs", procedures);
        return JsonLines.line(fields) + "\n";
    }
}
