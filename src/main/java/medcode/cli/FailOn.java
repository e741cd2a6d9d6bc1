package medcode.cli;

import java.util.Optional;
import medcode.edit.Severity;
import medcode.report.ValidationSummary;

/** From which severity on findings make a run fail. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NONE;

    /** Empty for none. */
    Optional<Severity> severity() {
        return this == NONE ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }

    boolean failed(ValidationSummary summary) {
        for (Severity severity : Severity.values()) {
            if (severity.ordinal() <= ordinal() && this != NONE && summary.findings(severity) > 0) {
                return true;
            }
        }
        return false;
    }
}
