package medcode.report;

import static medcode.report.HtmlPage.escaped;

import java.util.StringJoiner;
import medcode.claim.Claim;
import medcode.codeset.Release;
import medcode.edit.Finding;
import medcode.waiver.ClaimVerdict;
import medcode.waiver.Suppression;
import medcode.waiver.Verdict;

/** A claim with its findings, as markup. */
final class ClaimCard {
    private ClaimCard() {}

    /** The beginning of its section, which stays open. */
    static String head(ClaimVerdict verdict) {
        Claim claim = verdict.judgement().claim();
        StringJoiner about = new StringJoiner(", ");
        about.add(claim.file() + ":" + claim.place().row());
        claim.governingDate().ifPresent(day -> about.add(day.toString()));
        verdict.judgement().release().map(Release::id).ifPresent(about::add);
        String name = claim.id().isEmpty() ? "Claim at row " + claim.place().row() : claim.id();
        return "<section class=\"claim\"><h3>" + escaped(name) + " <span class=\"quiet\">" + escaped(about.toString())
                + "</span></h3>\n";
    }

    static String finding(Verdict verdict) {
        Finding finding = verdict.finding();
        String id = finding.edit();
        StringBuilder card = new StringBuilder("<div class=\"finding ");
        card.append(finding.severity().id())
                .append(verdict.counts() ? "" : " quieted")
                .append("\">");
        card.append("<p><strong class=\"severity\">").append(word(verdict)).append("</strong> ");
        card.append("<a href=\"#").append(id).append("\">").append(id).append("</a> ");
        card.append(escaped(FindingMessage.withCodes(finding))).append("</p><dl>");
        term(card, "place", place(finding));
        term(card, "note", finding.evidence());
        term(card, "fix", String.join(", ", finding.fixes()));
        verdict.suppression().ifPresent(suppression -> term(card, "why", why(suppression)));
        return card.append("</dl></div>\n").toString();
    }

    private static String word(Verdict verdict) {
        String severity = verdict.finding().severity().id();
        return verdict.suppression()
                .map(suppression -> switch (suppression.kind()) {
                    case WAIVER -> "waived " + severity;
                    case BASELINE -> severity + " in the baseline";
                    case CONFIGURATION -> severity + ", switched off";
                })
                .orElse(severity);
    }

    private static String place(Finding finding) {
        StringJoiner place = new StringJoiner(", ");
        place.add("row " + finding.place().row());
        if (finding.place().column() > 0) {
            String name = finding.place().name().isEmpty()
                    ? ""
                    : " (" + finding.place().name() + ")";
            place.add("column " + finding.place().column() + name);
        }
        if (finding.line() > 0) {
            place.add("service line " + finding.line());
        }
        return place.toString();
    }

    private static String why(Suppression suppression) {
        String who = suppression.who().isEmpty() ? "" : suppression.who() + ": ";
        String until = suppression.expires().map(day -> ", until " + day).orElse("");
        return who + suppression.reason() + until + " (" + suppression.source() + ")";
    }

    private static void term(StringBuilder card, String name, String text) {
        if (!text.isEmpty()) {
            card.append("<dt>").append(name).append("</dt><dd>");
            card.append(escaped(text)).append("</dd>");
        }
    }
}
