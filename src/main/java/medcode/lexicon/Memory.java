package medcode.lexicon;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Keeps answers, for many threads: claims and notes ask for the same few thousand codes, titles and phrases again and again.
 *
 * <p>Memory is bounded: of two generations the younger takes what is asked for, and when it is full, the older is forgotten.
 */
public final class Memory<K, V> {
    private static final int GENERATION = 10_000;

    private final Function<K, V> source;
    private volatile ConcurrentMap<K, V> young = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<K, V> old = new ConcurrentHashMap<>();

    /** @param source gives the same answer whenever it is asked, never null */
    public Memory(Function<K, V> source) {
        this.source = source;
    }

    public V of(K key) {
        V answer = young.get(key);
        if (answer == null) {
            answer = old.get(key);
            answer = answer == null ? source.apply(key) : answer;
            keep(key, answer);
        }
        return answer;
    }

    private void keep(K key, V answer) {
        young.put(key, answer);
        if (young.size() >= GENERATION) {
            age();
        }
    }

    private synchronized void age() {
        if (young.size() >= GENERATION) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
