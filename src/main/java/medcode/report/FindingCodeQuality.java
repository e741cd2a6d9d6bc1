package medcode.report;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import medcode.edit.Finding;
import medcode.edit.Severity;
import medcode.waiver.Verdict;

/** Findings as a code quality report of GitLab, which compares them by their fingerprints; without claim ids and cells. */
final class FindingCodeQuality implements FindingWriter {
    private final PrintWriter out;
    private boolean any;

    FindingCodeQuality(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(ValidationRun run) {
        out.print('[');
    }

    @Override
    public void finding(Verdict verdict) {
        if (!verdict.counts()) {
            return;
        }
        Finding finding = verdict.finding();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("description", finding.edit() + " " + finding.message());
        fields.put("check_name", finding.edit() + " " + finding.name());
        fields.put("fingerprint", verdict.fingerprint().hidden());
        fields.put("severity", severity(finding.severity()));
        String path = finding.file().startsWith("./") ? finding.file().substring(2) : finding.file();
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("path", path);
        location.put("lines", Map.of("begin", finding.place().row()));
        fields.put("location", location);
        out.print((any ? ",\n" : "\n") + JsonLines.line(fields));
        any = true;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }

    @Override
    public boolean tellsRemarks() {
        return false;
    }

    @Override
    public void end(ValidationSummary summary) {
        out.print(any ? "\n]\n" : "]\n");
    }
}
