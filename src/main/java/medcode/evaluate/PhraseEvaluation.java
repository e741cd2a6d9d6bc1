package medcode.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.evaluate.Evaluation.Share;

/** Ranked codes of bare diagnosis phrases: how often a right one stands first, among the first five, the first ten. */
public final class PhraseEvaluation {
    private static final int[] DEPTHS = {1, 5, 10};

    /** How many candidates a phrase is to be given. */
    public static final int LIMIT = 10;

    private PhraseEvaluation() {}

    public static Evaluation of(List<Answered<PhraseGold, List<Answer>>> phrases) {
        List<Share> shares = new ArrayList<>();
        for (int depth : DEPTHS) {
            shares.add(Share.of(
                    "right at " + depth,
                    phrases.stream()
                            .map(phrase -> rank(phrase) > 0 && rank(phrase) <= depth)
                            .toList()));
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("phrases", (long) phrases.size());
        counts.put(
                "unanswered",
                phrases.stream().filter(phrase -> phrase.answer().isEmpty()).count());
        return new Evaluation("phrases", counts, List.of(), shares);
    }

    /** The record of a gold row; {@code rightAt} is the rank of the first right code, null where none is. */
    public static Map<String, Object> prediction(Answered<PhraseGold, List<Answer>> phrase) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "prediction");
        fields.put("row", phrase.gold().line());
        fields.put("term", phrase.gold().term());
        fields.put("gold", Answer.strings(phrase.gold().codes()));
        fields.put("rightAt", rank(phrase) == 0 ? null : rank(phrase));
        fields.put("predicted", Answer.records(phrase.answer()));
        return fields;
    }

    /** The rank of the first right code, from 1; 0 where there is none. */
    private static int rank(Answered<PhraseGold, List<Answer>> phrase) {
        for (int index = 0; index < phrase.answer().size(); index++) {
            if (phrase.gold().answeredBy(phrase.answer().get(index).code())) {
                return index + 1;
            }
        }
        return 0;
    }
}
