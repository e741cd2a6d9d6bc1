package medcode.index;

import java.io.IOException;

/** A part of a release that is opened when it is first asked for, and once; safe for use by many threads. */
final class OnDemand<T> {
    private final Opening<T> opening;
    private volatile T opened;

    OnDemand(Opening<T> opening) {
        this.opening = opening;
    }

    /** How the part is opened. */
    interface Opening<T> {
        T open() throws IOException;
    }

    T open() throws IOException {
        T part = opened;
        if (part == null) {
            synchronized (this) {
                part = opened == null ? opening.open() : opened;
                opened = part;
            }
        }
        return part;
    }

    /** The part; null where nobody has asked for it. */
    T ifOpened() {
        return opened;
    }
}
