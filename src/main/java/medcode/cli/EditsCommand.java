package medcode.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import medcode.edit.Edit;
import medcode.edit.EditCard;
import medcode.edit.EditSet;
import medcode.report.JsonLines;
import medcode.report.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code medcode edits}: the list of edits, or the explanation of some. */
@Command(name = "edits", description = "List the edits, or explain one: what it finds, wrong and right, who says so.")
final class EditsCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "ID", description = "An edit's id or name, such as DX201.")
    private List<String> ids = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private ListFormat format;

    @Mixin
    private PolicyOptions policies;

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        EditSet all = policies.edits();
        List<Edit> edits = ids.isEmpty()
                ? AllEdits.of(all)
                : ids.stream().map(id -> named(id, all)).toList();
        try (Output out = output.open()) {
            boolean first = true;
            for (Edit edit : edits) {
                if (format == ListFormat.JSONL) {
                    out.writer().println(JsonLines.line(fields(edit.card())));
                } else if (ids.isEmpty()) {
                    line(edit.card(), out.writer());
                } else {
                    if (!first) {
                        out.writer().println();
                    }
                    explain(edit, out);
                }
                first = false;
            }
        }
        return ExitCode.CLEAN.status();
    }

    private Edit named(String id, EditSet edits) {
        return AllEdits.find(id, edits)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "there is no edit " + id + "; `medcode edits` lists them"));
    }

    private static Map<String, ?> fields(EditCard card) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "edit");
        fields.put("edit", card.id());
        fields.put("name", card.name());
        fields.put("severity", card.severity().id());
        fields.put("summary", card.summary());
        fields.put("authority", card.authority());
        return fields;
    }

    private static void line(EditCard card, PrintWriter out) {
        out.printf(
                Locale.ROOT, "%-6s %-8s %-35s %s%n", card.id(), card.severity().id(), card.name(), card.summary());
    }

    private static void explain(Edit edit, Output out) {
        EditCard card = edit.card();
        TerminalText text = new TerminalText(out.color());
        PrintWriter writer = out.writer();
        writer.println(text.bold(card.id() + " " + card.name()) + " ("
                + card.severity().id() + ")");
        writer.println(card.summary());
        writer.println();
        writer.println(edit.explanation());
        writer.println();
        writer.println("Authority: " + card.authority());
    }
}
