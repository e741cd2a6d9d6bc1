package medcode.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import medcode.edit.Edit;
import medcode.edit.EditCard;
import medcode.edit.Severity;
import medcode.waiver.Remark;
import medcode.waiver.Suppression;

/** What came of a validation as Markdown, as GitHub shows it on the page of a job: counts alone, nothing of a claim. */
public final class StepSummary {
    private StepSummary() {}

    public static String of(ValidationSummary summary, List<Edit> edits) {
        StringBuilder text = new StringBuilder("### medcode validate: " + verdict(summary) + "\n\n");
        text.append(String.format(
                Locale.ROOT,
                "%d claims: %d errors, %d warnings, %d info\n",
                summary.claims(),
                summary.findings(Severity.ERROR),
                summary.findings(Severity.WARNING),
                summary.findings(Severity.INFO)));
        byEdit(summary, edits, text);
        notes(summary, text);
        return text.append('\n').toString();
    }

    private static String verdict(ValidationSummary summary) {
        return switch (summary.exitCode()) {
            case 0 -> "passed";
            case 1 -> "failed";
            default -> "incomplete";
        };
    }

    private static void byEdit(ValidationSummary summary, List<Edit> edits, StringBuilder text) {
        if (summary.byEdit().isEmpty()) {
            return;
        }
        Map<String, EditCard> cards = new TreeMap<>();
        edits.forEach(edit -> cards.put(edit.card().id(), edit.card()));
        text.append("\n| edit | findings | severity | what |\n| --- | ---: | --- | --- |\n");
        summary.byEdit().forEach((id, count) -> {
            EditCard card = cards.get(id);
            text.append("| ").append(id).append(" | ").append(count).append(" | ");
            text.append(card.severity().id()).append(" | ");
            text.append(cell(card.summary())).append(" |\n");
        });
    }

    private static void notes(ValidationSummary summary, StringBuilder text) {
        StringBuilder list = new StringBuilder();
        for (Suppression.Kind kind : Suppression.Kind.values()) {
            if (summary.allSuppressed(kind) > 0) {
                list.append("- findings that do not count (").append(kind.id()).append("): ");
                list.append(summary.allSuppressed(kind)).append('\n');
            }
        }
        if (summary.notChecked() > 0) {
            list.append("- claims not checked, no release in force on their date: ")
                    .append(summary.notChecked())
                    .append('\n');
        }
        if (summary.unreadable() > 0) {
            list.append("- files or rows that could not be read: ")
                    .append(summary.unreadable())
                    .append('\n');
        }
        summary.skipped()
                .forEach(skipped -> list.append("- ").append(skipped.sentence()).append('\n'));
        for (String assumed : summary.assumed()) {
            list.append("- ").append(assumed).append(" was assumed to be in force on dates outside its own\n");
        }
        for (Remark remark : summary.remarks()) {
            list.append("- ").append(cell(remark.sentence())).append('\n');
        }
        text.append(list.length() == 0 ? "" : "\n").append(list);
    }

    /** Text that Markdown and HTML leave alone. */
    private static String cell(String text) {
        return HtmlPage.escaped(text).replaceAll("([\\\\`*_\\[\\]|])", "\\\\$1").replace('\n', ' ');
    }
}
