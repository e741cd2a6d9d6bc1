package medcode.tabular;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The side that a code's title names. */
public enum Side {
    RIGHT,
    LEFT,
    BILATERAL,
    UNSPECIFIED;

    /** The side of a word in titles; empty for another word. */
    public static Optional<Side> of(String word) {
        return Arrays.stream(values()).filter(side -> side.word().equals(word)).findFirst();
    }

    /** Right of left and left of right; what is neither has none. */
    public Optional<Side> opposite() {
        return switch (this) {
            case RIGHT -> Optional.of(LEFT);
            case LEFT -> Optional.of(RIGHT);
            case BILATERAL, UNSPECIFIED -> Optional.empty();
        };
    }

    /** The word in titles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
