package medcode.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entries that are worth a look at the titles above their codes: those that score best without them. */
final class ShortList {
    /** The rest score lower before their context is known. */
    private static final int LENGTH = 200;

    private final List<EntryIndex.Match> matches;
    private final double[] scores;

    private ShortList(List<EntryIndex.Match> matches, EntryScore scoring) {
        this.matches = matches;
        this.scores = new double[matches.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scoring.roughly(matches.get(i));
        }
    }

    /** In about the order of their scores, the best first; of equal scores the earlier entries are taken. */
    static List<EntryIndex.Match> of(List<EntryIndex.Match> matches, EntryScore scoring) {
        return new ShortList(matches, scoring).best();
    }

    private List<EntryIndex.Match> best() {
        double least = least();
        int above = above(least);
        int equal = Math.min(LENGTH, above(0)) - above;
        long[] chosen = new long[above + equal];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean taken = scores[i] > least || (scores[i] == least && equal-- > 0);
            if (taken) {
                chosen[count++] = ((long) ~Float.floatToIntBits((float) scores[i]) << Integer.SIZE) | i;
            }
        }
        return inOrder(chosen);
    }

    private int above(double least) {
        int above = 0;
        for (double score : scores) {
            above += score > least ? 1 : 0;
        }
        return above;
    }

    /** What scores more is on the list; of what scores as much, as many as there is room for. */
    private double least() {
        if (above(0) <= LENGTH) {
            return 0;
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - LENGTH];
    }

    /** @param chosen the matches, each behind its score, so that the best have the lowest numbers */
    private List<EntryIndex.Match> inOrder(long[] chosen) {
        Arrays.sort(chosen);
        List<EntryIndex.Match> list = new ArrayList<>(chosen.length);
        for (long match : chosen) {
            list.add(matches.get((int) match));
        }
        return list;
    }
}
