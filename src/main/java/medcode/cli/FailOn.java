package medcode.cli;

import medcode.edit.Severity;
import medcode.report.ValidationSummary;

/** From which severity on findings make a run fail. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NONE;

    boolean failed(ValidationSummary summary) {
        for (Severity severity : Severity.values()) {
            if (severity.ordinal() <= ordinal() && this != NONE && summary.findings(severity) > 0) {
                return true;
            }
        }
        return false;
    }
}
