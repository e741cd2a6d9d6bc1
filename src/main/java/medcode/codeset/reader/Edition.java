package medcode.codeset.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year of an edition, or its month ({@code 2026-04}), from what a file says of itself or from its name. */
final class Edition {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");
    /** The updates within a year begin on the first of April, or of January: {@code April-1-2026}, {@code Jan-2021}. */
    private static final Pattern UPDATE = Pattern.compile(
            "(?<![a-z])(jan|apr)(?:uary|il)?[-_ ]+(?:0?1(?:st)?[-_ ,]+)?(20[0-9]{2})(?![0-9])",
            Pattern.CASE_INSENSITIVE);

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

    /** The edition by what a file says of its version; the month that its name may add stays. */
    static String of(String version, String file) {
        String year = in(version);
        String named = inName(file);
        return year.isEmpty() || named.startsWith(year) ? named : year;
    }

    /** The edition in the name of a file, else in the names of the archives around it, or empty; folders do not count. */
    static String inName(String name) {
        int archive = name.lastIndexOf('!');
        String own = name.substring(archive + 1);
        String file = own.substring(Math.max(own.lastIndexOf('/'), own.lastIndexOf('\\')) + 1);
        Matcher update = UPDATE.matcher(file);
        if (update.find()) {
            return update.group(2) + (update.group(1).equalsIgnoreCase("apr") ? "-04" : "-01");
        }
        String year = in(file);
        return year.isEmpty() && archive > 0 ? inName(name.substring(0, archive)) : year;
    }
}
