package medcode.cli.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.Code;
import medcode.report.JsonLines;

/** Who decided what about the codes of a case, when and why, as JSON Lines; nothing of the note but its name. */
final class DecisionTrail {
    private final StringBuilder lines = new StringBuilder();
    private final String note;
    private final String coder;

    DecisionTrail(String note, String coder) {
        this.note = note;
        this.coder = coder;
    }

    void add(Decision decision, Instant when) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "decision");
        fields.put("when", when.toString());
        fields.put("who", coder);
        fields.put("note", note);
        fields.put("decision", decision.kind().id());
        fields.put("suggested", decision.suggested().map(Code::toString).orElse(null));
        fields.put("code", decision.code().map(code -> code.code().toString()).orElse(null));
        fields.put("score", decision.suggested().isPresent() ? decision.score() : null);
        fields.put("why", decision.why().isEmpty() ? null : decision.why());
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Decision.Answer answer : decision.answers()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("question", answer.question());
            row.put("answer", answer.answer().isEmpty() ? null : answer.answer());
            answers.add(row);
        }
        fields.put("answers", answers);
        lines.append(JsonLines.line(fields)).append('\n');
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
