package medcode.note;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A coded statement that a structured document carries beside its text: a problem, a procedure, a result.
 *
 * @param kind {@code problem}, {@code procedure}, {@code medication}, {@code allergy}, {@code result}…
 * @param system the code system as the source names it: an OID or an address
 * @param code as written
 * @param display the source's words for the code, or empty
 * @param negated true where it says that this is not so
 * @param status {@code active}, {@code completed}, {@code refuted}… as written, or empty
 * @param date of its onset or performance
 */
public record CodedEntry(
        String kind,
        String system,
        String code,
        String display,
        boolean negated,
        String status,
        Optional<LocalDate> date) {}
