package medcode.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A trie with its nodes in breadth-first order. */
final class Trie {
    private final int[] labels;
    private final int[] firstChildren;
    private final int[] nodeOfTerm;

    private Trie(int[] labels, int[] firstChildren, int[] nodeOfTerm) {
        this.labels = labels;
        this.firstChildren = firstChildren;
        this.nodeOfTerm = nodeOfTerm;
    }

    /** The word that leads to each node. */
    int[] labels() {
        return labels;
    }

    /** The first child of each node; its last is the one before the next node's first. */
    int[] firstChildren() {
        return firstChildren;
    }

    /** The node at which each term ends. */
    int[] nodeOfTerm() {
        return nodeOfTerm;
    }

    int size() {
        return labels.length;
    }

    /** Terms that begin with the same words. */
    private record Range(int from, int to) {}

    /** The trie of terms that are sorted and all different. */
    static Trie of(List<int[]> terms) {
        Growing labels = new Growing();
        Growing firstChildren = new Growing();
        int[] nodeOfTerm = new int[terms.size()];
        labels.add(-1);
        List<Range> level = List.of(new Range(0, terms.size()));
        for (int depth = 0; !level.isEmpty(); depth++) {
            List<Range> next = new ArrayList<>();
            for (Range range : level) {
                firstChildren.add(labels.size);
                children(terms, range, depth, labels, next, nodeOfTerm);
            }
            level = next;
        }
        firstChildren.add(labels.size);
        return new Trie(labels.trimmed(), firstChildren.trimmed(), nodeOfTerm);
    }

    private static void children(
            List<int[]> terms, Range range, int depth, Growing labels, List<Range> next, int[] nodeOfTerm) {
        int from = range.from;
        while (from < range.to && terms.get(from).length == depth) {
            from++;
        }
        while (from < range.to) {
            int word = terms.get(from)[depth];
            int to = from;
            while (to < range.to && terms.get(to)[depth] == word) {
                to++;
            }
            if (terms.get(from).length == depth + 1) {
                nodeOfTerm[from] = labels.size;
            }
            labels.add(word);
            next.add(new Range(from, to));
            from = to;
        }
    }

    /** A list of numbers. */
    private static final class Growing {
        private int[] numbers = new int[1024];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        int[] trimmed() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
