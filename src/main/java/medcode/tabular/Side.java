package medcode.tabular;

import java.util.Locale;

/** The side that a code's title names. */
public enum Side {
    RIGHT,
    LEFT,
    BILATERAL,
    UNSPECIFIED;

    /** The word in titles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
