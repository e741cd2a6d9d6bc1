package medcode.codeset.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year of an edition, from what a file says of itself or from its name. */
final class Edition {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");

    private Edition() {}

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
        String[] archives = name.split("!");
        for (int i = archives.length - 1; i >= 0; i--) {
            String year = in(
                    archives[i].substring(Math.max(archives[i].lastIndexOf('/'), archives[i].lastIndexOf('\\')) + 1));
            if (!year.isEmpty()) {
                return year;
            }
        }
        return "";
    }
}
