package medcode.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.edit.Finding;
import medcode.edit.Severity;
import medcode.waiver.Remark;
import medcode.waiver.Suppression;
import medcode.waiver.Verdict;

/** Findings as JSON Lines. */
final class FindingRecords implements FindingWriter {
    private final JsonLines out;

    FindingRecords(PrintWriter out) {
        this.out = new JsonLines(out);
    }

    @Override
    public void begin(ValidationRun run) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "run");
        fields.put("command", "validate");
        fields.put("medcode", run.version());
        fields.put(
                "releases", run.releases().stream().map(FindingRecords::release).toList());
        fields.put("sources", run.sources().stream().map(FindingRecords::source).toList());
        write(fields);
    }

    private static Map<String, Object> release(ValidationRun.LoadedRelease release) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", release.id());
        fields.put("sha256", release.sha256());
        return fields;
    }

    private static Map<String, Object> source(ValidationRun.Source source) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", source.kind());
        fields.put("file", source.file());
        fields.put("sha256", List.of(source.sha256()));
        return fields;
    }

    @Override
    public void finding(Verdict verdict) {
        Finding finding = verdict.finding();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "finding");
        fields.put("edit", finding.edit());
        fields.put("name", finding.name());
        fields.put("severity", finding.severity().id());
        fields.put("file", finding.file());
        fields.put("row", finding.place().row());
        fields.put("column", orNull(finding.place().column()));
        fields.put("claim", orNull(finding.claim()));
        fields.put("line", orNull(finding.line()));
        fields.put("positions", finding.positions());
        fields.put("codes", finding.codes());
        fields.put(
                "dateOfService", finding.dateOfService().map(Object::toString).orElse(null));
        fields.put("release", orNull(finding.release()));
        fields.put("message", finding.message());
        fields.put("evidence", orNull(finding.evidence()));
        fields.put("authority", finding.authority());
        fields.put("fixes", finding.fixes());
        fields.put("waived", verdict.suppression().filter(Suppression::isWaiver).isPresent());
        fields.put("fingerprint", verdict.fingerprint().text());
        fields.put("startColumn", orNull(finding.place().from()));
        fields.put("endColumn", orNull(finding.place().to()));
        fields.put(
                "suppression",
                verdict.suppression().map(FindingRecords::suppression).orElse(null));
        write(fields);
    }

    private static Map<String, Object> suppression(Suppression suppression) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", suppression.kind().id());
        fields.put("who", orNull(suppression.who()));
        fields.put("justification", suppression.reason());
        fields.put("expires", suppression.expires().map(Object::toString).orElse(null));
        fields.put("from", suppression.source());
        return fields;
    }

    @Override
    public void end(ValidationSummary summary) {
        for (SkippedEdit skipped : summary.skipped()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", "skipped");
            fields.put("edit", skipped.edit());
            fields.put("needs", skipped.need());
            fields.put("inPart", skipped.inPart());
            fields.put("claims", skipped.claims());
            write(fields);
        }
        summary.remarks().forEach(this::remark);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "summary");
        fields.put("files", summary.files());
        fields.put("claims", summary.claims());
        fields.put("undated", summary.undated());
        fields.put("notChecked", summary.notChecked());
        fields.put("unreadable", summary.unreadable());
        Map<String, Object> findings = new LinkedHashMap<>();
        for (Severity severity : List.of(Severity.values())) {
            findings.put(severity.id(), summary.findings(severity));
        }
        fields.put("findings", findings);
        fields.put("edits", summary.byEdit());
        Map<String, Object> suppressed = new LinkedHashMap<>();
        for (Suppression.Kind kind : Suppression.Kind.values()) {
            suppressed.put(kind.id(), summary.allSuppressed(kind));
        }
        fields.put("suppressed", suppressed);
        fields.put("releases", summary.byRelease());
        fields.put("assumed", summary.assumed());
        fields.put("exitCode", summary.exitCode());
        write(fields);
    }

    private void remark(Remark remark) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "remark");
        fields.put("state", remark.state().id());
        fields.put("file", remark.file());
        fields.put("row", remark.line() == 0 ? null : remark.line());
        fields.put("message", remark.message());
        write(fields);
    }

    private void write(Map<String, Object> fields) {
        try {
            out.write(fields);
            out.flush();
        } catch (IOException impossible) { // a PrintWriter keeps to itself what goes wrong
            throw new UncheckedIOException(impossible);
        }
    }

    private static Object orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Object orNull(int number) {
        return number == 0 ? null : number;
    }
}
