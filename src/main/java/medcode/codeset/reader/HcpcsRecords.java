package medcode.codeset.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.Validity;
import medcode.input.Blanks;

/**
 * The records of the HCPCS Level II file, one after the other: a code (3) or modifier (7), then what its description goes on
 * with (4 and 8).
 */
final class HcpcsRecords {
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{4}");
    private static final Pattern MODIFIER = Pattern.compile("[A-Z0-9]{2}");
    private static final int ISO_DATE = 10;

    private final CodeTableSink sink;
    private Code code;
    private String shortTitle;
    private Validity validity;
    private StringBuilder title;
    private int order;

    HcpcsRecords(CodeTableSink sink) {
        this.sink = sink;
    }

    /**
     * A record, as written.
     *
     * @param added the first day of the code, as {@code 20250101} or {@code 2025-01-01}
     * @param terminated its last day, or empty
     */
    record Written(String code, String kind, String title, String shortTitle, String added, String terminated) {
        boolean isOne() {
            return switch (kind) {
                case "3", "4" -> CODE.matcher(code).matches();
                case "7", "8" -> MODIFIER.matcher(code).matches();
                default -> false;
            };
        }

        private boolean goesOn() {
            return kind.equals("4") || kind.equals("8");
        }
    }

    /** Takes a record; false where it is none, or goes on with another code than the last one. */
    boolean add(Written record) {
        if (!record.isOne()) {
            return false;
        }
        if (record.goesOn()) {
            boolean fits = code != null && code.compact().equals(record.code());
            if (fits) {
                title.append(' ').append(record.title());
            }
            return fits;
        }
        end();
        try {
            validity = new Validity(date(record.added(), LocalDate.MIN), date(record.terminated(), LocalDate.MAX));
        } catch (DateTimeException malformed) {
            return false;
        }
        code = new Code(CodeSet.HCPCS, record.code());
        shortTitle = Blanks.collapsed(record.shortTitle());
        title = new StringBuilder(record.title());
        return true;
    }

    /** Sends the last code; to be called once more at the end of the file. */
    void end() {
        if (code != null) {
            String whole = Blanks.collapsed(title);
            sink.row(new CodeRow(
                    code,
                    ++order,
                    !code.isModifier(),
                    shortTitle.isEmpty() ? whole : shortTitle,
                    whole.isEmpty() ? shortTitle : whole,
                    validity));
        }
        code = null;
    }

    private static LocalDate date(String written, LocalDate open) {
        if (written.isEmpty()) {
            return open;
        }
        return written.length() == ISO_DATE
                ? LocalDate.parse(written)
                : LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
