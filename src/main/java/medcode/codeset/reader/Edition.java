package medcode.codeset.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year of an edition, from what a file says of itself or from its name. */
final class Edition {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");

    private static final Pattern GROUPER_VERSION =
            Pattern.compile("(?<![0-9A-Za-z])[vV]([0-9]{2}(?:\\.[0-9])?)(?![0-9])");

    private Edition() {}

    /** The version of the MS-DRG grouper in the name of a file, such as {@code 43.1} in {@code mce_v43.1.tsv}, or empty. */
    static String grouperVersion(String name) {
        Matcher matcher = GROUPER_VERSION.matcher(name.substring(name.lastIndexOf('/') + 1));
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The last year that a text names, or empty. */
    static String in(String text) {
        String year = "";
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            year = matcher.group();
        }
        return year;
    }

    /** The year in the name of a file, else in the names of the archives around it, or empty; folders do not count. */
    static String inName(String name) {
        int archive = name.lastIndexOf('!');
        String own = name.substring(archive + 1);
        String year = in(own.substring(Math.max(own.lastIndexOf('/'), own.lastIndexOf('\\')) + 1));
        return year.isEmpty() && archive > 0 ? inName(name.substring(0, archive)) : year;
    }
}
