package medcode.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.Code;
import medcode.evaluate.Evaluation.Figure;
import medcode.evaluate.Evaluation.Share;

/** Vignettes: the exact set of codes, the right one first, none that is forbidden. */
public final class VignetteEvaluation {

    private VignetteEvaluation() {}

    public static Evaluation of(List<Answered<Vignette, List<Answer>>> vignettes) {
        List<Share> shares = List.of(
                Share.of(
                        "exact set",
                        vignettes.stream().map(VignetteEvaluation::exact).toList()),
                Share.of(
                        "first-listed right",
                        vignettes.stream()
                                .filter(vignette ->
                                        !vignette.gold().firstListed().isEmpty())
                                .map(VignetteEvaluation::firstListed)
                                .toList()),
                Share.of(
                        "forbidden code suggested",
                        vignettes.stream()
                                .map(vignette -> !forbidden(vignette).isEmpty())
                                .toList()));
        List<Score> scores = vignettes.stream().map(VignetteEvaluation::score).toList();
        Score total = scores.stream().reduce(Score.NONE, Score::plus);
        return new Evaluation(
                "vignettes",
                Map.of("vignettes", (long) vignettes.size()),
                List.of(Figure.micro("codes", total, Interval.of(scores, Score::f1))),
                shares);
    }

    /** The record of a gold row; {@code firstListedRight} is null where any order is right. */
    public static Map<String, Object> prediction(Answered<Vignette, List<Answer>> vignette) {
        Vignette gold = vignette.gold();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "prediction");
        fields.put("row", gold.line());
        fields.put("id", gold.id());
        fields.put("gold", Answer.strings(gold.codes()));
        fields.put("firstListed", Answer.strings(gold.firstListed()));
        fields.put("alsoAcceptable", Answer.strings(gold.alsoAcceptable()));
        fields.put("predicted", Answer.records(vignette.answer()));
        fields.put("exact", exact(vignette));
        fields.put("firstListedRight", gold.firstListed().isEmpty() ? null : firstListed(vignette));
        fields.put("forbidden", Answer.strings(forbidden(vignette)));
        return fields;
    }

    /** What was suggested, without the codes that are acceptable beside those asked for. */
    private static Set<Code> counted(Answered<Vignette, List<Answer>> vignette) {
        Set<Code> given = new HashSet<>(Answer.codes(vignette.answer()));
        for (Code code : vignette.gold().alsoAcceptable()) {
            if (!vignette.gold().codes().contains(code)) {
                given.remove(code);
            }
        }
        return given;
    }

    private static boolean exact(Answered<Vignette, List<Answer>> vignette) {
        return counted(vignette).equals(new HashSet<>(vignette.gold().codes()));
    }

    private static boolean firstListed(Answered<Vignette, List<Answer>> vignette) {
        return !vignette.answer().isEmpty()
                && vignette.gold()
                        .firstListed()
                        .contains(vignette.answer().get(0).code());
    }

    private static List<Code> forbidden(Answered<Vignette, List<Answer>> vignette) {
        List<Code> found = new ArrayList<>(Answer.codes(vignette.answer()));
        found.retainAll(vignette.gold().forbidden());
        return found;
    }

    private static Score score(Answered<Vignette, List<Answer>> vignette) {
        Set<Code> given = counted(vignette);
        Set<Code> gold = new HashSet<>(vignette.gold().codes());
        long right = given.stream().filter(gold::contains).count();
        return new Score(right, given.size() - right, gold.size() - right);
    }
}
