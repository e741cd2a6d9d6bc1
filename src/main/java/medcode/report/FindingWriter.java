package medcode.report;

import medcode.edit.Finding;

/** Writes findings in one syntax, as they come; a run begins and ends once. */
public interface FindingWriter {

    void begin(ValidationRun run);

    void finding(Finding finding);

    void end(ValidationSummary summary);
}
