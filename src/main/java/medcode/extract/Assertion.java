package medcode.extract;

import java.util.Locale;

/** What a note says about a mention: that it is so, is not so, may be so, was so, is another person's, or might come. */
public enum Assertion {
    PRESENT,
    NEGATED,
    UNCERTAIN,
    HISTORICAL,
    FAMILY,
    HYPOTHETICAL;

    private final String id = name().toLowerCase(Locale.ROOT);

    public String id() {
        return id;
    }
}
