package medcode.suggest;

import java.util.regex.Pattern;

/** Titles without the questions that they leave open: of «lump in the left breast, unspecified quadrant» the lump and where it is. */
final class OpenTitle {
    private static final Pattern UNANSWERED = Pattern.compile("(?i), unspecified (?:as to )?[a-z ]+$");

    private OpenTitle() {}

    static String said(String title) {
        return UNANSWERED.matcher(title).replaceAll("");
    }
}
