package medcode.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.Code;

/** A code that medcode gave, with its score from 0 to 1. */
public record Answer(Code code, double score) {

    static List<Code> codes(List<Answer> answers) {
        return answers.stream().map(Answer::code).toList();
    }

    static List<String> strings(List<Code> codes) {
        return codes.stream().map(Code::toString).toList();
    }

    static List<Map<String, Object>> records(List<Answer> answers) {
        return answers.stream()
                .map(answer -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("code", answer.code.toString());
                    fields.put("score", Math.round(answer.score * 10_000) / 10_000.0);
                    return fields;
                })
                .toList();
    }
}
