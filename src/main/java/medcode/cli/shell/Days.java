package medcode.cli.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import medcode.input.BadInput;

/** Days as they are typed. */
final class Days {
    private Days() {}

    static LocalDate of(String typed, String command) throws BadInput {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDate) {
            throw new BadInput(command, "write a date such as 2026-03-10");
        }
    }
}
