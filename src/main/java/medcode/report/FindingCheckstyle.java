package medcode.report;

import static medcode.report.XmlText.named;

import java.io.PrintWriter;
import medcode.edit.Finding;
import medcode.waiver.Verdict;

/** Findings as Checkstyle reports them, for CI servers that read nothing else; without claim ids and cells. */
final class FindingCheckstyle implements FindingWriter {
    private final PrintWriter out;
    private String file;

    FindingCheckstyle(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(ValidationRun run) {
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8.0\">\n");
    }

    @Override
    public void finding(Verdict verdict) {
        if (!verdict.counts()) {
            return;
        }
        Finding finding = verdict.finding();
        if (!finding.file().equals(file)) {
            endFile();
            file = finding.file();
            out.print("  <file" + named("name", file) + ">\n");
        }
        StringBuilder line = new StringBuilder("    <error");
        line.append(named("line", finding.place().row()));
        if (finding.place().from() > 0) {
            line.append(named("column", finding.place().from()));
        }
        line.append(named("severity", finding.severity().id()));
        line.append(named("message", finding.edit() + " " + finding.message()));
        line.append(named("source", "medcode." + finding.edit()));
        out.print(line.append("/>\n"));
    }

    private void endFile() {
        if (file != null) {
            out.print("  </file>\n");
        }
    }

    @Override
    public boolean tellsRemarks() {
        return false;
    }

    @Override
    public void end(ValidationSummary summary) {
        endFile();
        out.print("</checkstyle>\n");
    }
}
