package medcode.cli.shell;

import java.util.List;
import medcode.encounter.Setting;
import medcode.encounter.Sex;
import medcode.report.CsvText;

/** The case as CSV, one row a code, as {@code medcode validate} reads it. */
final class CaseCsv {
    private CaseCsv() {}

    static String of(CodedCase coded) {
        StringBuilder rows = new StringBuilder();
        rows.append(CsvText.row(
                List.of("claim_id", "dos", "setting", "sex", "age", "dx_seq", "dx", "poa", "procedure", "title")));
        int place = 0;
        for (CaseCode code : coded.codes()) {
            String written = code.code().toString();
            rows.append(CsvText.row(List.of(
                    CaseJson.ID,
                    coded.dateOfService().map(Object::toString).orElse(""),
                    coded.setting().map(Setting::id).orElse(""),
                    coded.sex().map(Sex::letter).orElse(""),
                    coded.age().isPresent() ? Integer.toString(coded.age().getAsInt()) : "",
                    Integer.toString(++place),
                    code.isDiagnosis() ? written : "",
                    code.presentOnAdmission(),
                    code.isDiagnosis() ? "" : written,
                    code.title())));
        }
        return rows.toString();
    }
}
