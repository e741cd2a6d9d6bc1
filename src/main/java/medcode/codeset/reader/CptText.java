package medcode.codeset.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.CodeSet;

/**
 * A text file as the AMA gives it to its licensees: a copyright notice of some lines, which the last blank line ends, then a
 * row a line.
 */
final class CptText {
    private static final Pattern CODE = Pattern.compile("[0-9]{4}[0-9A-Z]");
    private static final Pattern OWNER = Pattern.compile("(?i)\\bCPT\\b|American Medical Association");
    private static final Pattern EDITION =
            Pattern.compile("(?i)CPT(?:\\(R\\))?[^0-9A-Z]{0,6}(20[0-9]{2})|(20[0-9]{2})[^0-9A-Z]{0,3}CPT");

    private final List<String> notice;
    private final List<String> rows;

    private CptText(List<String> notice, List<String> rows) {
        this.notice = notice;
        this.rows = rows;
    }

    static CptText of(Sample sample) {
        List<String> notice = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String line : sample.text().stripTrailing().split("\r?\n")) {
            if (line.isBlank()) {
                notice.addAll(rows);
                rows.clear();
            } else {
                rows.add(line);
            }
        }
        int last = rows.size() - 1;
        if (sample.isCut() && last >= 0) {
            rows.remove(last);
        }
        return new CptText(notice, rows);
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** True where the notice is the AMA's and every row below it is one of these. */
    boolean holds(Predicate<String> isRow) {
        return OWNER.matcher(String.join("\n", notice)).find()
                && !rows.isEmpty()
                && rows.stream().allMatch(isRow);
    }

    /** The year of CPT that the notice names, which may be the year after the copyright; else the one in the file's name. */
    static String edition(List<String> notice, String fileName) {
        Matcher year = EDITION.matcher(String.join("\n", notice));
        if (year.find()) {
            return year.group(1) == null ? year.group(2) : year.group(1);
        }
        return Edition.inName(fileName);
    }

    /** So does no line of the notice: the blank line stands among the rows. */
    private static boolean beginsWithCode(String line) {
        return line != null && line.length() > 5 && isCode(line.substring(0, 5));
    }

    /** Receives a row; false where it is none. */
    @FunctionalInterface
    interface RowSink {
        boolean row(String line);
    }

    /** Sends the edition, then every row below the notice. */
    static void read(SourceFile file, CodeTableSink sink, RowSink rows) throws IOException {
        List<String> notice = of(Sample.of(file)).notice;
        sink.edition(CodeSet.CPT, edition(notice, file.name()));
        try (Lines lines = new Lines(file)) {
            String line = lines.next();
            for (int i = 0; i < notice.size() && !beginsWithCode(line); i++) {
                line = lines.next();
            }
            for (; line != null; line = lines.next()) {
                if (!rows.row(line)) {
                    throw lines.wrong("not a row of this CPT file (code, then its wording); "
                            + "the file may be cut off or mixed up, take it from the AMA's package again");
                }
            }
        }
    }
}
