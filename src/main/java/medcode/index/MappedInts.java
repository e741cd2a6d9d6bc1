package medcode.index;

import java.nio.IntBuffer;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers of a mapped file. A short command reads few of them where they lie; when they are looked at again and again, they
 * are copied into memory, where they are read several times as fast.
 */
final class MappedInts {
    private final IntBuffer mapped;
    private final int often;
    private final AtomicInteger looks = new AtomicInteger();
    private volatile int[] copy;

    /** @param often a command that looks at them so many times is going to do so for long */
    MappedInts(IntBuffer mapped, int often) {
        this.mapped = mapped;
        this.often = often;
    }

    /** Somebody is going to read many of them; true where that has just become often. */
    boolean look() {
        boolean copies = copy == null && looks.incrementAndGet() == often;
        if (copies) {
            int[] all = new int[mapped.limit()];
            mapped.get(0, all);
            copy = all;
        }
        return copies;
    }

    int get(int at) {
        int[] own = copy;
        return own == null ? mapped.get(at) : own[at];
    }

    /** The copy, for loops over many of them; null until there is one. */
    int[] copy() {
        return copy;
    }

    IntBuffer mapped() {
        return mapped;
    }
}
