package medcode.report;

import java.io.PrintWriter;
import medcode.edit.Finding;
import medcode.waiver.Remark;
import medcode.waiver.Verdict;

/** Findings as GitHub workflow commands, which annotate the lines of a pull request; without claim ids and cells. */
final class FindingAnnotations implements FindingWriter {
    private final PrintWriter out;
    private ValidationRun run;

    FindingAnnotations(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(ValidationRun begun) {
        run = begun;
    }

    @Override
    public void finding(Verdict verdict) {
        if (!verdict.counts() || run.isReminder(verdict)) {
            return;
        }
        Finding finding = verdict.finding();
        String command = switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        StringBuilder line = new StringBuilder("::").append(command);
        line.append(" file=").append(property(finding.file()));
        line.append(",line=").append(finding.place().row());
        if (finding.place().from() > 0) {
            line.append(",col=").append(finding.place().from());
        }
        if (finding.place().to() > 0) {
            line.append(",endColumn=").append(finding.place().to() - 1);
        }
        line.append(",title=").append(property(finding.edit() + " " + finding.name()));
        line.append("::").append(data(finding.message()));
        out.print(line.append('\n'));
    }

    @Override
    public void end(ValidationSummary summary) {
        for (Unreadable one : summary.unreadableClaims()) {
            String place =
                    one.line() > 0 ? ",line=" + one.line() + (one.column() > 0 ? ",col=" + one.column() : "") : "";
            out.print("::error file=" + property(one.file()) + place + ",title=medcode unreadable::"
                    + data(one.reason()) + "\n");
        }
        for (String assumed : summary.assumed()) {
            out.print("::notice title=medcode::"
                    + data(assumed + " was assumed to be in force on dates outside its own") + "\n");
        }
        for (Remark remark : summary.remarks()) {
            String line = remark.line() > 0 ? ",line=" + remark.line() : "";
            out.print("::notice file=" + property(remark.file()) + line + ",title=medcode "
                    + remark.state().id() + "::" + data(remark.message()) + "\n");
        }
    }

    private static String data(String text) {
        String breaks = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        return TerminalText.escaped(breaks);
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
