package medcode.report;

import static medcode.report.XmlText.content;
import static medcode.report.XmlText.named;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import medcode.claim.Claim;
import medcode.edit.Finding;
import medcode.waiver.ClaimVerdict;
import medcode.waiver.Remark;
import medcode.waiver.Suppression;
import medcode.waiver.Verdict;

/**
 * Claims as tests of JUnit, a suite a file: a clean claim is a test that passed, a finding one that failed where it fails the
 * run. What does not count, and what could not run, is a test that was skipped.
 */
final class FindingJunit implements FindingWriter {
    private final PrintWriter out;
    private final StringBuilder suites = new StringBuilder();
    private final StringBuilder suite = new StringBuilder();
    private final Counts all = new Counts();
    private Counts counts = new Counts();
    private ValidationRun run;
    private String file;

    private static final class Counts {
        private long tests;
        private long failures;
        private long errors;
        private long skipped;

        private void add(Counts more) {
            tests += more.tests;
            failures += more.failures;
            errors += more.errors;
            skipped += more.skipped;
        }

        private String attributes() {
            return named("tests", tests)
                    + named("failures", failures)
                    + named("errors", errors)
                    + named("skipped", skipped)
                    + named("time", 0);
        }
    }

    FindingJunit(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(ValidationRun begun) {
        run = begun;
    }

    @Override
    public void claim(ClaimVerdict claim) {
        Claim judged = claim.judgement().claim();
        begin(judged.file());
        if (claim.verdicts().isEmpty()) {
            test(
                    shown(
                            run.includePhi() ? judged.id() : claim.pseudonym().text(),
                            judged.place().row()),
                    "clean",
                    "");
        }
        claim.verdicts().forEach(this::finding);
    }

    /** A claim by its id, else by where it begins. */
    private static String shown(String claim, long row) {
        return claim.isEmpty() ? "row " + row : claim;
    }

    private void begin(String next) {
        if (!next.equals(file)) {
            endSuite();
            file = next;
        }
    }

    @Override
    public void finding(Verdict verdict) {
        Finding finding = verdict.finding();
        begin(finding.file());
        String claim = shown(run.claim(verdict), finding.place().row());
        String name = finding.edit() + " " + finding.name() + " at row "
                + finding.place().row();
        if (!verdict.counts()) {
            counts.skipped++;
            test(
                    claim,
                    name,
                    "<skipped" + named("message", why(verdict.suppression().orElseThrow())) + "/>");
        } else if (run.fails(verdict)) {
            counts.failures++;
            test(
                    claim,
                    name,
                    "<failure" + named("type", finding.edit()) + named("message", finding.message()) + ">"
                            + content(detail(verdict)) + "</failure>");
        } else {
            String text = finding.severity().id() + ": " + detail(verdict);
            test(claim, name, "<system-out>" + content(text) + "</system-out>");
        }
    }

    private static String why(Suppression suppression) {
        return suppression.isWaiver()
                ? "waived by " + suppression.who() + " until "
                        + suppression.expires().orElseThrow() + ": " + suppression.reason()
                : suppression.reason();
    }

    private String detail(Verdict verdict) {
        Finding finding = verdict.finding();
        String column = finding.place().from() > 0 ? ":" + finding.place().from() : "";
        String evidence = finding.evidence();
        return finding.file() + ":" + finding.place().row() + column + "\n" + finding.message()
                + (evidence.isEmpty() ? "" : "\n" + evidence) + "\n" + finding.authority();
    }

    private void test(String claim, String name, String result) {
        counts.tests++;
        suite.append("    <testcase")
                .append(named("classname", claim))
                .append(named("name", name))
                .append(named("time", 0));
        suite.append(result.isEmpty() ? "/>\n" : ">" + result + "</testcase>\n");
    }

    private void endSuite() {
        if (counts.tests > 0) {
            suites.append("  <testsuite").append(named("name", file));
            suites.append(counts.attributes()).append(">\n").append(suite).append("  </testsuite>\n");
            all.add(counts);
            counts = new Counts();
            suite.setLength(0);
        }
    }

    @Override
    public void end(ValidationSummary summary) {
        begin("medcode");
        for (SkippedEdit skipped : summary.skipped()) {
            counts.skipped++;
            String message =
                    skipped.need() + " not loaded, " + skipped.onClaims() + (skipped.inPart() ? "; ran in part" : "");
            test("medcode", skipped.edit(), "<skipped" + named("message", message) + "/>");
        }
        for (Remark remark : summary.remarks()) {
            String text = remark.sentence();
            test("medcode", text, "<system-out>" + content(text) + "</system-out>");
        }
        if (summary.unreadable() > 0) {
            counts.errors++;
            String told = summary.unreadableClaims().stream()
                    .map(Unreadable::sentence)
                    .collect(Collectors.joining("\n"));
            test(
                    "medcode",
                    "files and rows are readable",
                    "<error" + named("message", unreadable(summary)) + ">" + content(told) + "</error>");
        }
        endSuite();
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
        out.print(named("name", "medcode validate") + all.attributes() + ">\n");
        out.print(suites);
        out.print("</testsuites>\n");
    }

    private static String unreadable(ValidationSummary summary) {
        return summary.unreadable() + (summary.unreadable() == 1 ? " file or row" : " files or rows")
                + " could not be read";
    }
}
