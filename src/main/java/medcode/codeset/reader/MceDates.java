package medcode.codeset.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import medcode.codeset.Validity;
import medcode.input.BadInput;

/** The days of the Medicare Code Editor's tables: eight digits, and nothing where the end is open. */
final class MceDates {
    private MceDates() {}

    static Validity validity(String first, String last, Lines lines) throws BadInput {
        try {
            return new Validity(
                    LocalDate.parse(first, DateTimeFormatter.BASIC_ISO_DATE),
                    last.isEmpty() ? LocalDate.MAX : LocalDate.parse(last, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException malformed) {
            throw lines.wrong("no days in force such as 20251001; the file may be mixed up, fetch it again");
        }
    }
}
