package medcode.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import medcode.edit.Edit;
import medcode.edit.EditCard;
import medcode.edit.Finding;
import medcode.edit.Quote;
import medcode.edit.Severity;
import medcode.waiver.Remark;
import medcode.waiver.Suppression;
import medcode.waiver.Verdict;

/** Findings for people in a terminal, with a count by edit at the end. */
final class FindingText implements FindingWriter {
    private static final String RED = "\u001B[31m";
    private static final String YELLOW = "\u001B[33m";
    private static final int MOST_FIXES = 8;
    private static final String PLAIN = "\u001B[0m";

    private final PrintWriter out;
    private final boolean color;
    private final TerminalText text;
    private final Map<String, EditCard> cards = new LinkedHashMap<>();
    private final Set<String> reminders = new HashSet<>();
    private ValidationRun run;
    private boolean any;

    FindingText(PrintWriter out, boolean color) {
        this.out = out;
        this.color = color;
        this.text = new TerminalText(color);
    }

    @Override
    public void begin(ValidationRun begun) {
        run = begun;
        for (Edit edit : run.edits()) {
            cards.put(edit.card().id(), edit.card());
        }
    }

    @Override
    public void finding(Verdict verdict) {
        if (run.isReminder(verdict)) {
            reminders.add(verdict.finding().edit());
            return;
        }
        if (isQuiet(verdict)) {
            return;
        }
        any = true;
        Finding finding = verdict.finding();
        StringBuilder line = new StringBuilder();
        line.append(text.bold(TerminalText.escaped(place(finding)))).append(": ");
        line.append(verdict.suppression().map(FindingText::set).orElse(""))
                .append(severity(finding.severity()))
                .append(' ')
                .append(text.bold(finding.edit()))
                .append(' ');
        line.append(TerminalText.escaped(FindingMessage.withCodes(finding)));
        line(line.toString());
        detail("claim", finding.claim());
        detail("note", finding.evidence());
        finding.quotes().forEach(quote -> detail("quote", quoted(quote)));
        detail("fix", fixes(finding.fixes()));
        verdict.suppression().ifPresent(this::suppression);
    }

    private static String quoted(Quote quote) {
        String place = quote.note() + ":" + quote.line() + ":" + quote.column();
        return quote.text().isEmpty()
                ? place
                : place + " (" + quote.assertion() + ", " + quote.section() + ") " + quote.text();
    }

    /** What a baseline or the configuration says of many findings is counted, not shown; errors that are off are shown. */
    private static boolean isQuiet(Verdict verdict) {
        return verdict.suppression()
                .filter(suppression -> suppression.isBaseline()
                        || (!suppression.isWaiver() && verdict.finding().severity() != Severity.ERROR))
                .isPresent();
    }

    private static String set(Suppression suppression) {
        return suppression.isWaiver() ? "waived " : "switched off ";
    }

    private static String fixes(List<String> fixes) {
        return fixes.size() <= MOST_FIXES
                ? String.join(", ", fixes)
                : String.join(", ", fixes.subList(0, MOST_FIXES)) + " and " + (fixes.size() - MOST_FIXES) + " more";
    }

    private void suppression(Suppression suppression) {
        String who = suppression.who().isEmpty() ? "" : suppression.who() + ": ";
        String until = suppression.expires().map(day -> ", until " + day).orElse("");
        detail("why", who + suppression.reason() + until + " (" + suppression.source() + ")");
    }

    private static String place(Finding finding) {
        return finding.file() + ":" + finding.place().row()
                + (finding.place().from() > 0 ? ":" + finding.place().from() : "");
    }

    private String severity(Severity severity) {
        String word = severity.id();
        if (!color || severity == Severity.INFO) {
            return word;
        }
        return (severity == Severity.ERROR ? RED : YELLOW) + word + PLAIN;
    }

    private void detail(String name, String value) {
        if (!value.isEmpty()) {
            line(text.dim("    " + name + " ".repeat(6 - name.length())) + TerminalText.escaped(value));
        }
    }

    @Override
    public void end(ValidationSummary summary) {
        if (any) {
            line("");
        }
        line(checked(summary) + ": " + counted(summary.findings(Severity.ERROR), "error") + ", "
                + counted(summary.findings(Severity.WARNING), "warning") + ", " + summary.findings(Severity.INFO)
                + " info" + (reminders.isEmpty() ? "" : ", shown with --explanations"));
        byEdit(summary);
        if (summary.mendable() > 0) {
            line(counted(summary.mendable(), "finding") + " can be mended with --fix");
        }
        suppressed(summary);
        for (Remark remark : summary.remarks()) {
            line(TerminalText.escaped(remark.sentence()));
        }
        if (summary.notChecked() > 0) {
            line(counted(summary.notChecked(), "claim") + " not checked: no release in force on their date is loaded");
        }
        if (summary.unreadable() > 0) {
            line(counted(summary.unreadable(), "file or row", "files or rows") + " could not be read");
        }
        if (!summary.assumed().isEmpty()) {
            line("assumed to be in force on dates outside their own: " + String.join(", ", summary.assumed()));
        }
        skipped(summary);
    }

    private void suppressed(ValidationSummary summary) {
        suppressed("waived", summary.suppressed(Suppression.Kind.WAIVER));
        suppressed("in the baseline", summary.suppressed(Suppression.Kind.BASELINE));
        suppressed("switched off", summary.suppressed(Suppression.Kind.CONFIGURATION));
    }

    private void suppressed(String how, Map<String, Long> byEdit) {
        if (!byEdit.isEmpty()) {
            long all = byEdit.values().stream().mapToLong(Long::longValue).sum();
            String edits = byEdit.entrySet().stream()
                    .map(edit -> edit.getKey() + (byEdit.size() > 1 ? " (" + edit.getValue() + ")" : ""))
                    .collect(Collectors.joining(", "));
            line(counted(all, "finding") + " " + how + ": " + edits);
        }
    }

    /** The edits that could not run, by what they lack. */
    private void skipped(ValidationSummary summary) {
        Map<String, List<SkippedEdit>> byNeed = new TreeMap<>();
        for (SkippedEdit skipped : summary.skipped()) {
            String how = (skipped.inPart() ? "skipped in part, " : "skipped, ") + skipped.need() + " not loaded: ";
            byNeed.computeIfAbsent(how, key -> new ArrayList<>()).add(skipped);
        }
        byNeed.forEach((how, edits) -> line(how + named(edits)));
    }

    /** «PX203, PX204 (12 claims), PX205 (1 claim)». */
    private static String named(List<SkippedEdit> edits) {
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < edits.size(); i++) {
            boolean last = i + 1 == edits.size();
            named.append(edits.get(i).edit());
            if (last || edits.get(i).claims() != edits.get(i + 1).claims()) {
                named.append(" (").append(edits.get(i).onClaims()).append(')');
            }
            named.append(last ? "" : ", ");
        }
        return named.toString();
    }

    private void byEdit(ValidationSummary summary) {
        Map<String, Long> shown = new TreeMap<>(summary.byEdit());
        shown.keySet().removeAll(reminders);
        int widest = shown.keySet().stream().mapToInt(String::length).max().orElse(0);
        shown.forEach((id, count) ->
                line("  " + id + " ".repeat(2 + widest - id.length()) + " ".repeat(Math.max(0, 6 - digits(count)))
                        + count + "  " + cards.get(id).summary()));
    }

    private static String checked(ValidationSummary summary) {
        String by = summary.byRelease().entrySet().stream()
                .map(release ->
                        release.getKey() + (summary.byRelease().size() > 1 ? " (" + release.getValue() + ")" : ""))
                .collect(Collectors.joining(", "));
        String undated = summary.undated() > 0 ? ", " + summary.undated() + " of them without a date" : "";
        return counted(summary.claims() - summary.notChecked(), "claim") + " checked"
                + (by.isEmpty() ? "" : " against " + by) + undated;
    }

    private static String counted(long count, String noun) {
        return counted(count, noun, noun + "s");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static int digits(long count) {
        return Long.toString(count).length();
    }

    private void line(String line) {
        out.print(line);
        out.print('\n');
    }
}
