package medcode.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.evaluate.Evaluation;
import medcode.evaluate.Evaluation.Figure;
import medcode.evaluate.Evaluation.Share;
import medcode.evaluate.Interval;

/** The figures of an evaluation as records: {@code score}, {@code share} and, last, {@code summary}. */
public final class EvaluationRecords {

    private EvaluationRecords() {}

    public static List<Map<String, Object>> of(Evaluation evaluation) {
        List<Map<String, Object>> records = new ArrayList<>();
        evaluation.figures().forEach(figure -> records.add(score(evaluation, figure)));
        evaluation.shares().forEach(share -> records.add(share(evaluation, share)));
        Map<String, Object> summary = start("summary", evaluation);
        summary.putAll(evaluation.counts());
        records.add(summary);
        return records;
    }

    private static Map<String, Object> score(Evaluation evaluation, Figure figure) {
        Map<String, Object> fields = start("score", evaluation);
        fields.put("of", figure.of());
        fields.put("average", figure.average());
        fields.put("precision", number(figure.precision()));
        fields.put("recall", number(figure.recall()));
        fields.put("f1", number(figure.f1()));
        interval(fields, "f1", figure.interval());
        figure.score().ifPresent(score -> {
            fields.put("gold", score.gold());
            fields.put("given", score.given());
            fields.put("right", score.right());
        });
        return fields;
    }

    private static Map<String, Object> share(Evaluation evaluation, Share share) {
        Map<String, Object> fields = start("share", evaluation);
        fields.put("of", share.of());
        fields.put("share", number(share.share()));
        interval(fields, "share", share.interval());
        fields.put("right", share.right());
        fields.put("outOf", share.outOf());
        return fields;
    }

    private static Map<String, Object> start(String type, Evaluation evaluation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        fields.put("evaluation", evaluation.kind());
        return fields;
    }

    private static void interval(Map<String, Object> fields, String name, Optional<Interval> interval) {
        interval.ifPresent(range -> {
            fields.put(name + "Low", number(range.low()));
            fields.put(name + "High", number(range.high()));
        });
    }

    /** Four decimals: more than any of these samples carries. */
    private static BigDecimal number(double figure) {
        return BigDecimal.valueOf(figure).setScale(4, RoundingMode.HALF_UP);
    }
}
