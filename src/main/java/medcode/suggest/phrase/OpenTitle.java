package medcode.suggest.phrase;

import java.util.regex.Pattern;

/** Titles that leave something open, and what they say all the same: of «lump in the left breast, unspecified quadrant» the lump and where it is. */
public final class OpenTitle {
    private static final Pattern UNANSWERED =
            Pattern.compile("(?i), (?:unspecified (?:as to )?[a-z ]+|stage unspecified)$");

    private static final String UNSPECIFIED = "nspecified";

    private OpenTitle() {}

    /** True for a title that leaves something unspecified. */
    public static boolean is(String title) {
        return title.contains(UNSPECIFIED);
    }

    public static String said(String title) {
        return UNANSWERED.matcher(title).replaceAll("");
    }
}
