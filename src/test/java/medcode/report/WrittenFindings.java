package medcode.report;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.Place;
import medcode.edit.Finding;
import medcode.edit.Judgement;
import medcode.edit.Severity;
import medcode.edit.rule.Edits;
import medcode.waiver.ClaimVerdict;
import medcode.waiver.Remark;
import medcode.waiver.Triage;

/** Findings as a format writes them, without reading a claim. */
final class WrittenFindings {
    private WrittenFindings() {}

    static String of(String format, boolean includePhi, Triage triage, Finding... findings) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        FindingWriter writer = FindingWriters.of(format, out, false).orElseThrow();
        writer.begin(new ValidationRun(
                "1.0",
                List.of(new ValidationRun.LoadedRelease("icd10cm-2026", List.of("ab"))),
                Edits.set().all(),
                List.of(),
                Optional.of(Severity.ERROR),
                includePhi,
                true));
        ValidationSummary summary = new ValidationSummary();
        summary.countFile();
        for (Finding finding : findings) {
            Judgement.Skipped skipped = new Judgement.Skipped("DX203", "icd10cm-tabular");
            ClaimVerdict verdict = triage.of(
                    new Judgement(claim(finding), Optional.empty(), List.of(finding), List.of(skipped), List.of()));
            summary.count(verdict);
            writer.claim(verdict);
        }
        summary.remark(List.of(new Remark("w<a>.yaml", 3, Remark.State.UNUSED, "meets | no \u001B[31m finding")));
        summary.count(new Unreadable("c<a>.csv", 7, 2, "is no | \u001B[31m date"));
        summary.exitCode(1);
        writer.end(summary);
        out.flush();
        return text.toString();
    }

    private static Claim claim(Finding finding) {
        return new Claim(
                finding.file(),
                Place.of(finding.place().row(), 0),
                finding.claim(),
                Optional.empty(),
                Optional.empty(),
                Claim.Patient.UNKNOWN,
                Claim.Dates.NONE,
                Claim.Billing.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Finding finding(Severity severity, String file, String claim, String message) {
        return new Finding(
                "DX201",
                "excludes1-conflict",
                severity,
                file,
                Place.of(12, 5),
                claim,
                0,
                List.of(1, 2),
                List.of("E10.9", "E11.9"),
                Optional.of(LocalDate.of(2026, 3, 10)),
                "icd10cm-2026",
                message,
                "Excludes1: type 2 diabetes mellitus (E11.-)",
                "ICD-10-CM guidelines I.A.12.a",
                List.of(),
                List.of());
    }
}
