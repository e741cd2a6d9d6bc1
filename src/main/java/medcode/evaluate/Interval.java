package medcode.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * A 95 % interval of a figure, by resampling the units (notes, phrases, sentences) with replacement.
 *
 * <p>The seed is fixed: the same answers give the same interval.
 */
public record Interval(double low, double high) {
    private static final int RESAMPLES = 1000;
    private static final long SEED = 20_260_310L;

    /** The interval of {@code figure} over the sum of the units' scores; empty for fewer than two units. */
    static Optional<Interval> of(List<Score> units, ToDoubleFunction<Score> figure) {
        if (units.size() < 2) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] figures = new double[RESAMPLES];
        for (int sample = 0; sample < RESAMPLES; sample++) {
            figures[sample] = figure.applyAsDouble(resample(units, random));
        }
        Arrays.sort(figures);
        return Optional.of(new Interval(figures[RESAMPLES / 40 - 1], figures[RESAMPLES - RESAMPLES / 40]));
    }

    private static Score resample(List<Score> units, SplittableRandom random) {
        long right = 0;
        long wrong = 0;
        long missed = 0;
        for (int drawn = 0; drawn < units.size(); drawn++) {
            Score unit = units.get(random.nextInt(units.size()));
            right += unit.right();
            wrong += unit.wrong();
            missed += unit.missed();
        }
        return new Score(right, wrong, missed);
    }
}
