package medcode.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.evaluate.AssertionGold.Stated;
import medcode.evaluate.Evaluation.Figure;
import medcode.extract.Judgement;

/** Assertions of targets in sentences, value by value: negation, time and person are separate questions. */
public final class AssertionEvaluation {

    private AssertionEvaluation() {}

    /** A value that one of the questions may be answered with. */
    private enum Value {
        NEGATED("negated"),
        AFFIRMED("affirmed"),
        HISTORICAL("historical"),
        HYPOTHETICAL("hypothetical"),
        RECENT("recent"),
        OTHER("other person"),
        PATIENT("patient");

        private final String words;

        Value(String words) {
            this.words = words;
        }

        boolean in(Stated stated) {
            return switch (this) {
                case NEGATED -> stated.negated();
                case AFFIRMED -> !stated.negated();
                case HISTORICAL -> stated.historical();
                case HYPOTHETICAL -> stated.hypothetical();
                case RECENT -> !stated.historical() && !stated.hypothetical();
                case OTHER -> stated.otherPerson();
                case PATIENT -> !stated.otherPerson();
            };
        }
    }

    public static Evaluation of(List<Answered<AssertionGold, Judgement>> targets) {
        List<Figure> figures = new ArrayList<>();
        for (Value value : Value.values()) {
            List<Score> scores =
                    targets.stream().map(target -> score(target, value)).toList();
            Score total = scores.stream().reduce(Score.NONE, Score::plus);
            figures.add(Figure.micro(value.words, total, Interval.of(scores, Score::f1)));
        }
        return new Evaluation("assertions", Map.of("sentences", (long) targets.size()), figures, List.of());
    }

    /** The record of a gold row; {@code assertion} is the one that a mention there would get. */
    public static Map<String, Object> prediction(Answered<AssertionGold, Judgement> target) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "prediction");
        fields.put("row", target.gold().line());
        fields.put("start", target.gold().target().start());
        fields.put("end", target.gold().target().end());
        fields.put("gold", values(target.gold().stated()));
        fields.put("predicted", values(Stated.by(target.answer())));
        fields.put("assertion", target.answer().assertion().id());
        return fields;
    }

    private static List<String> values(Stated stated) {
        List<String> values = new ArrayList<>();
        for (Value value : Value.values()) {
            if (value.in(stated)) {
                values.add(value.words);
            }
        }
        return values;
    }

    private static Score score(Answered<AssertionGold, Judgement> target, Value value) {
        boolean gold = value.in(target.gold().stated());
        boolean given = value.in(Stated.by(target.answer()));
        return new Score(gold && given ? 1 : 0, !gold && given ? 1 : 0, gold && !given ? 1 : 0);
    }
}
