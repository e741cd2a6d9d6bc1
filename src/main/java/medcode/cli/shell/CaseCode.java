package medcode.cli.shell;

import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;

/**
 * A code on the case.
 *
 * @param title empty for a code that no loaded release holds
 * @param presentOnAdmission the indicator, or empty
 */
record CaseCode(Code code, String title, boolean billable, String presentOnAdmission) {
    /** Yes, no, unknown, clinically undetermined, exempt from reporting (UB-04 form locators 67 to 67Q). */
    static final List<String> PRESENT_ON_ADMISSION = List.of("Y", "N", "U", "W", "1");

    static CaseCode of(FoundCode found) {
        return new CaseCode(
                found.entry().code(), found.entry().title(), found.entry().billable(), "");
    }

    CaseCode presentOnAdmission(String indicator) {
        return new CaseCode(code, title, billable, indicator);
    }

    /** Title, and what else matters of it. */
    String described() {
        String poa = presentOnAdmission.isEmpty() ? "" : " [poa " + presentOnAdmission + "]";
        return title + (billable ? "" : " [header]") + poa;
    }

    /** False for a procedure, supply or drug. */
    boolean isDiagnosis() {
        return code.codeSet() == CodeSet.ICD10CM;
    }
}
