package medcode.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the phrases of a table in words, by normal form: the longest at each place, none inside another. */
public final class Phrases<T> {
    /** Enough for few false answers, and no more: the filters of all tables together stay in the processor's cache. */
    private static final int FILTER_BITS_PER_ROW = 16;

    private final Node<T> root = new Node<>();
    /** Bits of the first words, a power of two: most words of a text begin no phrase, and a bit is faster asked than a map. */
    private final long[] firstWords;

    /** The phrases of the rows; several rows may share one. */
    public Phrases(List<T> rows, Function<T, List<String>> words) {
        int bits = Integer.highestOneBit(Math.max(Long.SIZE, rows.size() * FILTER_BITS_PER_ROW));
        firstWords = new long[bits / Long.SIZE];
        for (T row : rows) {
            Node<T> node = root;
            List<String> phrase = words.apply(row);
            int bit = bit(phrase.get(0).hashCode());
            firstWords[bit / Long.SIZE] |= 1L << bit;
            for (String word : phrase) {
                node = node.next.computeIfAbsent(word, any -> new Node<>());
            }
            node.rows.add(row);
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<T> rows = new ArrayList<>(1);
    }

    private Node<T> first(Word word) {
        int bit = bit(word.form().hash());
        return (firstWords[bit / Long.SIZE] & 1L << bit) == 0 ? null : root.next.get(word.normal());
    }

    private int bit(int hash) {
        return (hash ^ (hash >>> 13)) & (firstWords.length * Long.SIZE - 1);
    }

    /** A row's phrase at words {@code first} (inclusive) to {@code end} (exclusive). */
    public record Hit<T>(T row, int first, int end) {}

    /** The phrases among the words {@code from} (inclusive) to {@code to} (exclusive). */
    public List<Hit<T>> hits(List<Word> words, int from, int to) {
        List<Hit<T>> hits = new ArrayList<>();
        int at = from;
        while (at < to) {
            Node<T> longest = null;
            int end = at;
            Node<T> node = first(words.get(at));
            for (int i = at + 1; node != null; i++) {
                if (!node.rows.isEmpty()) {
                    longest = node;
                    end = i;
                }
                node = i < to ? node.next.get(words.get(i).normal()) : null;
            }
            if (longest == null) {
                at++;
            } else {
                for (T row : longest.rows) {
                    hits.add(new Hit<>(row, at, end));
                }
                at = end;
            }
        }
        return hits;
    }
}
