package medcode.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the phrases of a table in words, by normal form: the longest at each place, none inside another. */
public final class Phrases<T> {
    private final Node<T> root = new Node<>();
    private final Sieve firstWords;

    /** The phrases of the rows; several rows may share one. */
    public Phrases(List<T> rows, Function<T, List<String>> words) {
        firstWords = new Sieve(rows.size());
        for (T row : rows) {
            Node<T> node = root;
            List<String> phrase = words.apply(row);
            firstWords.add(phrase.get(0).hashCode());
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
        return firstWords.mayHold(word.form().hash()) ? root.next.get(word.normal()) : null;
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
