package medcode.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import medcode.edit.Finding;
import medcode.waiver.Suppression;
import medcode.waiver.Verdict;

/** Findings as CSV, safe to open in a spreadsheet. */
final class FindingCsv implements FindingWriter {
    private final PrintWriter out;

    FindingCsv(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(ValidationRun run) {
        row(List.of(
                "file",
                "row",
                "column",
                "claim_id",
                "line_no",
                "dx_index",
                "code",
                "edit_id",
                "edit_name",
                "severity",
                "date_of_service",
                "version",
                "message",
                "evidence_quote",
                "source",
                "fix",
                "waived",
                "waiver_reason",
                "waived_by",
                "waived_until",
                "suppressed",
                "fingerprint"));
    }

    @Override
    public void finding(Verdict verdict) {
        Finding finding = verdict.finding();
        Optional<Suppression> suppression = verdict.suppression();
        Optional<Suppression> waiver = suppression.filter(Suppression::isWaiver);
        row(List.of(
                finding.file(),
                Long.toString(finding.place().row()),
                orBlank(finding.place().column()),
                finding.claim(),
                orBlank(finding.line()),
                finding.positions().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                String.join(" ", finding.codes()),
                finding.edit(),
                finding.name(),
                finding.severity().id(),
                finding.dateOfService().map(Object::toString).orElse(""),
                finding.release(),
                finding.message(),
                finding.evidence(),
                finding.authority(),
                String.join(" ", finding.fixes()),
                Boolean.toString(waiver.isPresent()),
                waiver.map(Suppression::reason).orElse(""),
                waiver.map(Suppression::who).orElse(""),
                waiver.flatMap(Suppression::expires).map(Object::toString).orElse(""),
                suppression.map(reason -> reason.kind().id()).orElse(""),
                verdict.fingerprint().text()));
    }

    @Override
    public boolean tellsRemarks() {
        return false;
    }

    @Override
    public void end(ValidationSummary summary) {}

    private static String orBlank(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private void row(List<String> cells) {
        out.print(CsvText.row(cells));
    }
}
