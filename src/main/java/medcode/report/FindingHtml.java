package medcode.report;

import static medcode.report.HtmlPage.escaped;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import medcode.edit.Edit;
import medcode.edit.EditCard;
import medcode.edit.Severity;
import medcode.waiver.ClaimVerdict;
import medcode.waiver.Remark;
import medcode.waiver.Suppression;
import medcode.waiver.Verdict;

/**
 * Findings as one page for people: totals, then claim by claim, then the edits explained. Its own script narrows the claims to
 * words and severities; without it the page shows all.
 */
final class FindingHtml implements FindingWriter {
    /** More no browser shows in reasonable time. */
    private static final int MOST_CLAIMS = 5000;

    private static final String PHI = "<p class=\"phi\" role=\"note\"><strong>Protected health information.</strong>"
            + " This page holds claim ids and codes: keep it, send it and destroy it as you would the claims.</p>";

    private final PrintWriter out;
    private final StringBuilder claims = new StringBuilder();
    private final Map<String, Edit> edits = new LinkedHashMap<>();
    private final TreeSet<String> met = new TreeSet<>();
    private ValidationRun run;
    private long shown;
    private long left;

    FindingHtml(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(ValidationRun begun) {
        run = begun;
        run.edits().forEach(edit -> edits.put(edit.card().id(), edit));
    }

    @Override
    public void claim(ClaimVerdict claim) {
        if (claim.verdicts().isEmpty()) {
            return;
        }
        if (shown == MOST_CLAIMS) {
            left++;
            return;
        }
        shown++;
        claims.append(ClaimCard.head(claim));
        claim.verdicts().forEach(this::finding);
        claims.append("</section>\n");
    }

    @Override
    public void finding(Verdict verdict) {
        met.add(verdict.finding().edit());
        claims.append(ClaimCard.finding(verdict));
    }

    @Override
    public void end(ValidationSummary summary) {
        HtmlPage page = new HtmlPage(out);
        String script = shown == 0 ? "" : HtmlPage.resource("findings.js");
        page.beginPlain("Claims checked by medcode", script, "findings.css");
        if (shown > 0) {
            page.line(PHI);
        }
        page.line("<h1>Claims checked</h1>");
        totals(summary, page);
        byEdit(summary, page);
        notes(summary, page);
        claims(page);
        explanations(page);
        page.end("Made by medcode " + run.version() + " with "
                + String.join(", ", summary.byRelease().keySet()) + ".");
    }

    private static void totals(ValidationSummary summary, HtmlPage page) {
        page.line("<dl class=\"head\">");
        total(page, "Files", summary.files());
        total(page, "Claims", summary.claims());
        total(page, "Errors", summary.findings(Severity.ERROR));
        total(page, "Warnings", summary.findings(Severity.WARNING));
        total(page, "Info", summary.findings(Severity.INFO));
        total(page, "Waived", summary.allSuppressed(Suppression.Kind.WAIVER));
        total(page, "In the baseline", summary.allSuppressed(Suppression.Kind.BASELINE));
        total(page, "Not checked", summary.notChecked());
        total(page, "Unreadable", summary.unreadable());
        total(page, "Exit code", summary.exitCode());
        page.line("</dl>");
    }

    private static void total(HtmlPage page, String name, long number) {
        page.line("<div><dt>" + name + "</dt><dd>" + number + "</dd></div>");
    }

    private void byEdit(ValidationSummary summary, HtmlPage page) {
        if (summary.byEdit().isEmpty()) {
            page.line("<p>No finding counts.</p>");
            return;
        }
        page.line("<h2>By edit</h2>");
        page.line("<table><thead><tr><th>Edit</th><th>Findings</th><th>Severity</th><th>What</th></tr></thead><tbody>");
        summary.byEdit().forEach((id, count) -> {
            EditCard card = edits.get(id).card();
            page.line("<tr><td class=\"place\"><a href=\"#" + id + "\">" + id + "</a></td><td class=\"number\">" + count
                    + "</td><td>" + card.severity().id() + "</td><td>" + escaped(card.summary()) + "</td></tr>");
        });
        page.line("</tbody></table>");
    }

    private static void notes(ValidationSummary summary, HtmlPage page) {
        if (summary.skipped().isEmpty()
                && summary.assumed().isEmpty()
                && summary.remarks().isEmpty()) {
            return;
        }
        page.line("<h2>To know</h2>");
        page.line("<ul>");
        summary.skipped().forEach(skipped -> page.line("<li>" + escaped(skipped.sentence()) + ", not loaded</li>"));
        for (String assumed : summary.assumed()) {
            page.line("<li>" + escaped(assumed) + " was assumed to be in force on dates outside its own</li>");
        }
        for (Remark remark : summary.remarks()) {
            page.line("<li>" + escaped(remark.sentence()) + "</li>");
        }
        page.line("</ul>");
    }

    private void claims(HtmlPage page) {
        if (shown == 0) {
            return;
        }
        page.line("<h2>Claims with findings</h2>");
        page.line("<form id=\"filter\" hidden><label>Words, codes, edits, claims "
                + "<input id=\"words\" type=\"search\" autocomplete=\"off\"></label>");
        for (Severity severity : Severity.values()) {
            page.line("<label><input type=\"checkbox\" value=\"" + severity.id() + "\" checked> " + severity.id()
                    + "</label>");
        }
        page.line("<output id=\"shown\"></output></form>");
        if (left > 0) {
            page.line("<p>The first " + shown + " are here, " + left + " more are not; --format jsonl has all.</p>");
        }
        out.print(claims);
    }

    private void explanations(HtmlPage page) {
        if (met.isEmpty()) {
            return;
        }
        page.line("<h2>The edits</h2>");
        for (String id : met) {
            EditCard card = edits.get(id).card();
            page.line("<article class=\"edit\" id=\"" + id + "\"><h3>" + id + " " + escaped(card.name()) + "</h3>");
            page.line("<p>" + escaped(card.summary()) + "</p>");
            for (String paragraph : edits.get(id).explanation().split("\n\\s*\n")) {
                page.line("<p class=\"lines\">" + escaped(paragraph.strip()) + "</p>");
            }
            page.line("<p class=\"quiet\">" + escaped(card.authority()) + "</p></article>");
        }
        page.line("<script>" + HtmlPage.resource("findings.js") + "</script>");
    }
}
