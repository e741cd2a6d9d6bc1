package medcode.report;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import medcode.evaluate.Evaluation;
import medcode.evaluate.Evaluation.Figure;
import medcode.evaluate.Evaluation.Share;
import medcode.evaluate.Interval;
import medcode.evaluate.Score;

/** The figures of an evaluation as a table for people. */
public final class EvaluationText {
    private EvaluationText() {}

    /** @param basis what the answers come from: the releases and options, on one line */
    public static void write(PrintWriter out, Evaluation evaluation, String basis) {
        StringJoiner counts = new StringJoiner(", ");
        evaluation.counts().forEach((name, count) -> counts.add(count + " " + words(name)));
        out.println(counts + "; " + basis);
        if (!evaluation.figures().isEmpty()) {
            out.println();
            out.println(row("", "precision", "recall", "F1", "95 %", "gold", "given", "right"));
            evaluation.figures().forEach(figure -> out.println(figure(figure)));
        }
        if (!evaluation.shares().isEmpty()) {
            out.println();
            evaluation.shares().forEach(share -> out.println(share(share)));
        }
    }

    private static String figure(Figure figure) {
        boolean macro = figure.average().equals("macro");
        return row(
                figure.of() + (macro ? " (macro)" : ""),
                number(figure.precision()),
                number(figure.recall()),
                number(figure.f1()),
                interval(figure.interval()),
                count(figure.score().map(Score::gold)),
                count(figure.score().map(Score::given)),
                count(figure.score().map(Score::right)));
    }

    private static String share(Share share) {
        return String.format(
                        Locale.ROOT,
                        "%-24s %9s   %d of %d   %s",
                        share.of(),
                        number(share.share()),
                        share.right(),
                        share.outOf(),
                        interval(share.interval()))
                .stripTrailing();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-24s %9s %9s %9s   %-13s %6s %6s %6s", cells)
                .stripTrailing();
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private static String count(Optional<Long> count) {
        return count.map(String::valueOf).orElse("");
    }

    private static String interval(Optional<Interval> interval) {
        return interval.map(range -> number(range.low()) + "–" + number(range.high()))
                .orElse("");
    }

    /** {@code goldCodes} as {@code gold codes}. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            if (Character.isUpperCase(letter)) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(letter));
        }
        return words.toString();
    }
}
