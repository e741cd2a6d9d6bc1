package medcode.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.evaluate.Evaluation.Figure;
import medcode.extract.Assertion;

/**
 * Assertions of targets in sentences, value by value.
 *
 * <p>Gold answers three questions at once (negation, time, person) and medcode gives one answer: a target both negated and
 * historical counts for each of its values. Uncertainty is no value of the gold.
 */
public final class AssertionEvaluation {
    private static final List<Assertion> VALUES = List.of(
            Assertion.NEGATED, Assertion.HISTORICAL, Assertion.HYPOTHETICAL, Assertion.FAMILY, Assertion.PRESENT);

    private AssertionEvaluation() {}

    public static Evaluation of(List<Answered<AssertionGold, Assertion>> targets) {
        List<Figure> figures = new ArrayList<>();
        for (Assertion value : VALUES) {
            List<Score> scores =
                    targets.stream().map(target -> score(target, value)).toList();
            Score total = scores.stream().reduce(Score.NONE, Score::plus);
            figures.add(Figure.micro(value.id(), total, Interval.of(scores, Score::f1)));
        }
        return new Evaluation("assertions", Map.of("sentences", (long) targets.size()), figures, List.of());
    }

    /** The record of a gold row: the values gold gives and the one medcode gave. */
    public static Map<String, Object> prediction(Answered<AssertionGold, Assertion> target) {
        AssertionGold gold = target.gold();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "prediction");
        fields.put("row", gold.line());
        fields.put("start", gold.target().start());
        fields.put("end", gold.target().end());
        fields.put("gold", VALUES.stream().filter(gold::is).map(Assertion::id).toList());
        fields.put("predicted", target.answer().id());
        return fields;
    }

    private static Score score(Answered<AssertionGold, Assertion> target, Assertion value) {
        boolean gold = target.gold().is(value);
        boolean given = target.answer() == value;
        return new Score(gold && given ? 1 : 0, !gold && given ? 1 : 0, gold && !given ? 1 : 0);
    }
}
