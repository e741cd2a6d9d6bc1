package medcode.codeset.reader;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year of an edition, or its month ({@code 2026-04}), from what a file says of itself or from its name. */
final class Edition {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");
    /** The updates within a year begin on the first of April, or of January: {@code April-1-2026}, {@code Jan-2021}. */
    private static final Pattern UPDATE = Pattern.compile(
            "(?<![a-z])(jan|apr)(?:uary|il)?[-_ ]+(?:0?1(?:st)?[-_ ,]+)?(20[0-9]{2})(?![0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUARTER = Pattern.compile(
            "(?i)(?<![0-9])(20[0-9]{2})[-_ ]?(jan|apr|jul|oct)|(jan|apr|jul|oct)[a-z]*[-_ ]?(20[0-9]{2})(?![0-9])");
    private static final List<String> QUARTERS = List.of("jan", "apr", "jul", "oct");
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

    /** The first month of the quarter in a name ({@code 2025-10} for {@code HCPC2025_OCT}), else as {@link #inName}. */
    static String quarterInName(String name) {
        int archive = name.lastIndexOf('!');
        String own = name.substring(archive + 1);
        Matcher quarter = QUARTER.matcher(own.substring(Math.max(own.lastIndexOf('/'), own.lastIndexOf('\\')) + 1));
        if (quarter.find()) {
            boolean yearFirst = quarter.group(1) != null;
            String month = quarter.group(yearFirst ? 2 : 3).toLowerCase(Locale.ROOT);
            return String.format(
                    Locale.ROOT, "%s-%02d", quarter.group(yearFirst ? 1 : 4), 3 * QUARTERS.indexOf(month) + 1);
        }
        String year = inName(own);
        return year.isEmpty() && archive > 0 ? quarterInName(name.substring(0, archive)) : year;
    }
}
