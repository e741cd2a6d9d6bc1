package medcode.index;

/**
 * How well an entry of the publications and a phrase cover each other, from 0 to 1.
 *
 * <p>The harmonic mean of two shares, both weighted by how much a word says: of the phrase's words that the entry holds
 * (those that only the titles above the code hold count less), and of the entry's required words that the phrase holds.
 */
final class EntryScore {
    private static final double CONTEXT = 0.7;
    private static final double OPTIONAL_LESS = 0.03;
    /** An entry that is covered less than this is about something else. */
    private static final double LEAST_COVERAGE = 0.34;
    /** What rounding may take from a score. */
    private static final double ROUNDING = 1e-6;

    private final EntryIndex index;
    private final int[] words;
    private final PhrasePlaces places;
    private final double[] weights;
    private final double total;
    /** What the words weigh together that some entry holds. */
    private final double known;

    EntryScore(EntryIndex index, int[] words, double[] importance) {
        this.index = index;
        this.words = words;
        this.places = new PhrasePlaces(words);
        weights = new double[words.length];
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
            weights[i] = importance[i] * (words[i] < 0 ? index.unknownWeight() : index.weight(words[i]));
            sum += weights[i];
        }
        total = sum;
        known = upTo(Double.MAX_VALUE);
    }

    /** How much of an entry a phrase must hold that scores so much, however much of the phrase its titles cover. */
    double leastCoverage(double score) {
        double phrase = Math.min(1, known / total + ROUNDING);
        double entry = 2 * phrase > score ? score * phrase / (2 * phrase - score) : 1;
        return Math.max(LEAST_COVERAGE, Math.min(1, entry) - ROUNDING);
    }

    /** What a share is at least where its mean with another, which is never over 1, is so much. */
    private static double leastShare(double mean) {
        return mean / (2 - mean) - ROUNDING;
    }

    /**
     * The words, as bits, of which an entry that scores so much holds one: the lightest alone do not cover enough of the
     * phrase, though titles above the code hold all the others that are known.
     */
    long leading(double score) {
        double least = (leastShare(score) * total - CONTEXT * known) / (1 - CONTEXT);
        long leading = 0;
        for (int i = 0; i < words.length; i++) {
            leading |= words[i] >= 0 && upTo(weights[i]) >= least ? 1L << i : 0;
        }
        return leading;
    }

    /** What the known words weigh together of which none is heavier. */
    private double upTo(double weight) {
        double together = 0;
        for (int i = 0; i < words.length; i++) {
            together += words[i] >= 0 && weights[i] <= weight ? weights[i] : 0;
        }
        return together;
    }

    /** A required word that is there says more than an optional one. */
    private double phraseCoverage(EntryIndex.Match match, double covered) {
        double optional = Math.max(0, covered - match.requiredMatched());
        return (covered - OPTIONAL_LESS * optional) / total;
    }

    /** Without looking at the titles above the code: cheap, never higher than {@link #of} by more than the context. */
    double roughly(EntryIndex.Match match) {
        return mean(phraseCoverage(match, covered(match.matched())), entryCoverage(match));
    }

    /** True where titles above the code may make up for what is missing. */
    boolean mayReach(double score, EntryIndex.Match match) {
        double missing = known - covered(match.matched());
        double most = phraseCoverage(match, covered(match.matched())) + CONTEXT * missing / total;
        return mean(Math.min(1, most), entryCoverage(match)) >= score - ROUNDING;
    }

    double of(EntryIndex.Match match) {
        double context = 0;
        long above = index.inContext(match.entry(), places) & ~match.matched();
        for (long left = above; left != 0; left &= left - 1) {
            context += CONTEXT * weights[Long.numberOfTrailingZeros(left)];
        }
        double covered = phraseCoverage(match, covered(match.matched())) + context / total;
        return mean(Math.min(1, covered), entryCoverage(match));
    }

    private double covered(long matched) {
        double covered = 0;
        for (long left = matched; left != 0; left &= left - 1) {
            covered += weights[Long.numberOfTrailingZeros(left)];
        }
        return covered;
    }

    private static double entryCoverage(EntryIndex.Match match) {
        double coverage = match.requiredMatched() / match.required();
        return coverage < LEAST_COVERAGE ? 0 : Math.min(1, coverage);
    }

    private static double mean(double one, double other) {
        return one + other == 0 ? 0 : 2 * one * other / (one + other);
    }
}
