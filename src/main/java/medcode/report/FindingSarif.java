package medcode.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.edit.Edit;
import medcode.edit.EditCard;
import medcode.waiver.Remark;
import medcode.waiver.Verdict;

/**
 * Findings as SARIF 2.1.0, streamed, a result a line, then the rules that have some; without claim ids and cells, since CI
 * systems keep and show it.
 */
final class FindingSarif implements FindingWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** More results GitHub does not take. */
    private static final int MOST_RESULTS = 25_000;

    private final PrintWriter out;
    private final Map<String, Edit> edits = new HashMap<>();
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private ValidationRun run;
    private long results;

    FindingSarif(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(ValidationRun begun) {
        run = begun;
        run.edits().forEach(edit -> edits.put(edit.card().id(), edit));
        out.print("{\"$schema\":\"" + SCHEMA + "\",\"version\":\"2.1.0\",\"runs\":[{\n");
        out.print("\"columnKind\":\"utf16CodeUnits\",\"results\":[");
    }

    private static Map<String, Object> rule(Edit edit) {
        EditCard card = edit.card();
        String explanation = edit.explanation();
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", explanation + "\n\n" + card.authority());
        help.put("markdown", markdown(explanation) + "\n\n*" + card.authority() + "*");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("tags", List.of(card.id().replaceAll("[0-9]+$", "")));
        properties.put("source", card.authority());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", card.id());
        fields.put("name", card.name());
        fields.put("shortDescription", SarifResult.text(card.summary()));
        fields.put("fullDescription", SarifResult.text(card.summary() + " (" + card.authority() + ")"));
        fields.put("help", help);
        fields.put("defaultConfiguration", Map.of("level", SarifResult.level(card.severity())));
        fields.put("properties", properties);
        return fields;
    }

    /** The two examples stand on lines of their own. */
    private static String markdown(String explanation) {
        return explanation.replace("\nWrong: ", "\n**Wrong:** ").replace("\nRight: ", "  \n**Right:** ");
    }

    @Override
    public void finding(Verdict verdict) {
        int rule = rules.computeIfAbsent(verdict.finding().edit(), id -> rules.size());
        out.print((results == 0 ? "\n" : ",\n") + JsonLines.line(new SarifResult(verdict, run).fields(rule)));
        results++;
    }

    @Override
    public void end(ValidationSummary summary) {
        List<Map<String, Object>> told = new ArrayList<>();
        summary.skipped().forEach(skipped -> told.add(notification("warning", skipped.sentence())));
        for (Unreadable one : summary.unreadableClaims()) {
            told.add(notification("error", one.sentence()));
        }
        for (String assumed : summary.assumed()) {
            told.add(notification("note", assumed + " was assumed to be in force on dates outside its own"));
        }
        for (Remark remark : summary.remarks()) {
            told.add(notification("note", remark.sentence()));
        }
        if (results > MOST_RESULTS) {
            told.add(notification(
                    "warning", results + " results; GitHub takes " + MOST_RESULTS + " a run: validate fewer files"));
        }
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", summary.isComplete());
        invocation.put("exitCode", summary.exitCode());
        invocation.put("toolExecutionNotifications", told);
        out.print("\n],\n\"invocations\":[" + JsonLines.line(invocation) + "],\n\"tool\":{\"driver\":{");
        out.print("\"name\":\"medcode\",\"version\":" + JsonLines.text(run.version()) + ",\"rules\":[");
        String separator = "\n";
        for (String id : rules.keySet()) {
            out.print(separator + JsonLines.line(rule(edits.get(id))));
            separator = ",\n";
        }
        out.print("\n]}}}]}\n");
    }

    private static Map<String, Object> notification(String level, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("level", level);
        fields.put("message", SarifResult.text(text));
        return fields;
    }
}
