package medcode.tabular;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** Keeps answers up to a limit, for many threads: claims and notes ask for the same few thousand codes and phrases again and again. */
public final class Memory<K, V> {
    private static final int LIMIT = 20_000;

    private final ConcurrentMap<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> source;

    public Memory(Function<K, V> source) {
        this.source = source;
    }

    public V of(K key) {
        V answer = known.get(key);
        if (answer == null) {
            answer = source.apply(key);
            if (known.size() < LIMIT) {
                known.put(key, answer);
            }
        }
        return answer;
    }
}
