package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.CodeSet;

/**
 * A text file as the AMA gives it to its licensees: a copyright notice of some lines, then a row a line.
 *
 * <p>The notice ends at the first blank line behind which all lines that are known are rows; blank lines may stand in the
 * notice and among the rows.
 *
 * @param begins true for the first line of a row
 * @param goesOn true for a line that goes on with the row before it
 */
record CptText(Predicate<String> begins, Predicate<String> goesOn) {
    private static final Pattern CODE = Pattern.compile("[0-9]{4}[0-9A-Z]");
    private static final Pattern OWNER = Pattern.compile("(?i)\\bCPT\\b|American Medical Association");
    private static final Pattern EDITION =
            Pattern.compile("(?i)CPT(?:\\(R\\))?[^0-9A-Z]{0,6}(20[0-9]{2})|(20[0-9]{2})[^0-9A-Z]{0,3}CPT");

    /** A file with a line for each row. */
    CptText(Predicate<String> isRow) {
        this(isRow, line -> false);
    }

    /** The lines of the notice; all of them where no rows stand below. */
    private List<String> notice(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).isBlank() && areRows(lines.subList(i, lines.size()))) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    private boolean areRows(List<String> lines) {
        return begins.test(lines.get(0))
                && lines.stream().allMatch(line -> line.isBlank() || begins.test(line) || goesOn.test(line));
    }

    /** The whole lines of a sample, blank ones too. */
    private static List<String> lines(Sample sample) {
        List<String> lines = List.of(sample.text().stripTrailing().split("\r?\n"));
        return sample.isCut() ? lines.subList(0, lines.size() - 1) : lines;
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** True where the notice is the AMA's and every line below it is one of these rows. */
    boolean holds(Sample sample) {
        List<String> lines = lines(sample);
        List<String> notice = notice(lines);
        return notice.size() < lines.size()
                && OWNER.matcher(String.join("\n", notice)).find();
    }

    /** The year of CPT that the notice names, which may be the year after the copyright; else the one in the file's name. */
    static String edition(List<String> notice, String fileName) {
        Matcher year = EDITION.matcher(String.join("\n", notice));
        if (year.find()) {
            return year.group(1) == null ? year.group(2) : year.group(1);
        }
        return Edition.inName(fileName);
    }

    /** Receives a row; false where it is none. */
    @FunctionalInterface
    interface RowSink {
        boolean row(String line);
    }

    /** Sends the edition, then every row below the notice. */
    void read(SourceFile file, CodeTableSink sink, RowSink rows) throws IOException {
        List<String> notice = notice(lines(Sample.of(file)));
        sink.edition(CodeSet.CPT, edition(notice, file.name()));
        try (Lines lines = new Lines(file)) {
            for (String line : notice) {
                if (!line.isBlank()) {
                    lines.next();
                }
            }
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!rows.row(line)) {
                    throw lines.wrong("not a row of this CPT file (code, then its wording); "
                            + "the file may be cut off or mixed up, take it from the AMA's package again");
                }
            }
        }
    }
}
