package medcode.codeset.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.ReferenceTable;

/**
 * What the names of NCCI files tell, which say little of themselves inside: {@code ccipra-v302r0-f1.txt} is the first file of
 * the practitioner edits of the third quarter of 2024, version 30.2; {@code MCR_MUE_DMESupplierServices_Eff_07-01-2024.csv}
 * and {@code AOC_V2024Q3-MCR.txt} are of the same quarter.
 */
final class NcciName {
    private static final int YEAR_BEFORE_VERSION_1 = 1994;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final Pattern QUARTER = Pattern.compile("(20[0-9]{2}) ?[Qq]([1-4])(?![0-9])");
    private static final Pattern VERSION = Pattern.compile("[Vv]([0-9]{2})([0-3])[Rr][0-9]");
    private static final Pattern DATE =
            Pattern.compile("(?<![0-9])([01]?[0-9])[-/][0-3]?[0-9][-/](20[0-9]{2})(?![0-9])");
    private static final Pattern LONG_DATE =
            Pattern.compile("(?i)\\b(jan|apr|jul|oct)[a-z]* 1(?:st)?,? (20[0-9]{2})(?![0-9])");

    private NcciName() {}

    /** The edition that a name or a preamble tells, {@code 2024q3}; empty where it tells none. */
    static String edition(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.find()) {
            return quarter.group(1) + "q" + quarter.group(2);
        }
        Matcher version = VERSION.matcher(text);
        if (version.find()) {
            return edition(YEAR_BEFORE_VERSION_1 + number(version, 1), number(version, 2) + 1);
        }
        Matcher date = DATE.matcher(text);
        if (date.find()) {
            return edition(number(date, 2), (number(date, 1) + 2) / MONTHS_OF_QUARTER);
        }
        Matcher longDate = LONG_DATE.matcher(text);
        return longDate.find() ? edition(number(longDate, 2), Edition.quarter(longDate.group(1))) : "";
    }

    private static String edition(int year, int quarter) {
        return year + "q" + quarter;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The edition in the name of a file, else of the archives around it, else in what stands above its rows. */
    static String edition(SourceFile file, String preamble) {
        return FileNames.told(file.name(), name -> Optional.of(edition(name)).filter(edition -> !edition.isEmpty()))
                .orElseGet(() -> edition(preamble));
    }

    /** Who the edits of a file are for, by its name or those of the archives around it. */
    static Optional<ReferenceTable> table(
            SourceFile file, ReferenceTable practitioner, ReferenceTable hospital, ReferenceTable supplier) {
        return FileNames.told(file.name(), name -> table(name, practitioner, hospital, supplier));
    }

    /** Who the edits are for by a name, heading or cell; suppliers have no procedure-to-procedure edits. */
    static Optional<ReferenceTable> table(
            String text, ReferenceTable practitioner, ReferenceTable hospital, ReferenceTable supplier) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("practitioner") || lower.contains("ccipra")) {
            return Optional.of(practitioner);
        } else if (lower.contains("hospital") || lower.contains("ccioph")) {
            return Optional.of(hospital);
        }
        return lower.contains("dme") ? Optional.ofNullable(supplier) : Optional.empty();
    }
}
