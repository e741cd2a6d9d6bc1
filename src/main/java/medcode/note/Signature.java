package medcode.note;

import java.util.Locale;

/** How far a note's author has made it final; only a signed note supports a claim. */
public enum Signature {
    SIGNED,
    /** Changed after it was signed, and signed again. */
    AMENDED,
    /** Dictated, in progress, or waiting for a signature. */
    UNSIGNED,
    /** Withdrawn, entered in error or replaced. */
    WITHDRAWN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
