package medcode.codeset.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        return group(name, GROUPER_VERSION);
    }

    /** What the first group of a pattern finds in the name of a file, else of the archives around it, or empty. */
    static String group(String name, Pattern pattern) {
        return FileNames.told(
                        name,
                        own -> Optional.of(pattern.matcher(own))
                                .filter(Matcher::find)
                                .map(found -> found.group(1)))
                .orElse("");
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
        return FileNames.told(name, Edition::year).orElse("");
    }

    /** The first month of the quarter in a name ({@code 2025-10} for {@code HCPC2025_OCT}), else as {@link #inName}. */
    static String quarterInName(String name) {
        return FileNames.told(name, own -> firstMonth(own).or(() -> year(own))).orElse("");
    }

    private static Optional<String> year(String name) {
        Matcher update = UPDATE.matcher(name);
        if (update.find()) {
            return Optional.of(month(update.group(2), update.group(1)));
        }
        return Optional.of(in(name)).filter(year -> !year.isEmpty());
    }

    private static Optional<String> firstMonth(String name) {
        Matcher quarter = QUARTER.matcher(name);
        if (!quarter.find()) {
            return Optional.empty();
        }
        boolean yearFirst = quarter.group(1) != null;
        return Optional.of(month(quarter.group(yearFirst ? 1 : 4), quarter.group(yearFirst ? 2 : 3)));
    }

    private static String month(String year, String month) {
        return String.format(Locale.ROOT, "%s-%02d", year, 3 * quarter(month) - 2);
    }

    /** The quarter, from 1, that begins with a month of three letters. */
    static int quarter(String month) {
        return QUARTERS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
    }
}
