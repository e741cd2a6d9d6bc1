package medcode.suggest.phrase;

import java.util.regex.Pattern;

/** The words in brackets behind a term of the Index, which may be there or not. */
public final class NonessentialModifiers {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private NonessentialModifiers() {}

    public static String without(String wording) {
        return wording.indexOf('(') < 0 ? wording : BRACKETS.matcher(wording).replaceAll(" ");
    }
}
