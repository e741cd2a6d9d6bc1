package medcode.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one evaluation.
 *
 * @param counts what was measured on: how many notes, gold codes and so on, in printing order
 */
public record Evaluation(String kind, Map<String, Long> counts, List<Figure> figures, List<Share> shares) {

    public Evaluation {
        figures = List.copyOf(figures);
        shares = List.copyOf(shares);
    }

    /** With more shares behind its own. */
    public Evaluation with(List<Share> more) {
        List<Share> all = new ArrayList<>(shares);
        all.addAll(more);
        return new Evaluation(kind, counts, figures, all);
    }

    /**
     * Precision, recall and F1 of something.
     *
     * @param of {@code codes}, {@code categories}, {@code chapter 4}, {@code negated}
     * @param average {@code micro} over all answers, {@code macro} as the mean over the distinct codes
     * @param score the counts behind it; empty for a macro average
     * @param interval of F1
     */
    public record Figure(
            String of,
            String average,
            double precision,
            double recall,
            double f1,
            Optional<Score> score,
            Optional<Interval> interval) {

        static Figure micro(String of, Score score, Optional<Interval> interval) {
            return new Figure(of, "micro", score.precision(), score.recall(), score.f1(), Optional.of(score), interval);
        }
    }

    /** How many of a number of questions were answered right. */
    public record Share(String of, long right, long outOf, Optional<Interval> interval) {

        /** A share of the units that are true. */
        static Share of(String name, List<Boolean> answers) {
            List<Score> units = answers.stream()
                    .map(right -> right ? new Score(1, 0, 0) : new Score(0, 0, 1))
                    .toList();
            long right = answers.stream().filter(answer -> answer).count();
            return new Share(name, right, answers.size(), Interval.of(units, Score::recall));
        }

        public double share() {
            return Score.ratio(right, outOf);
        }
    }
}
