package medcode.evaluate;

/**
 * Answers counted: right ones, wrong ones that were given, and gold ones that were missed.
 *
 * <p>Precision, recall and F1 are 0 where nothing could be counted.
 */
public record Score(long right, long wrong, long missed) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    public long gold() {
        return right + missed;
    }

    public long given() {
        return right + wrong;
    }

    public double precision() {
        return ratio(right, given());
    }

    public double recall() {
        return ratio(right, gold());
    }

    public double f1() {
        return ratio(2 * right, given() + gold());
    }

    static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
