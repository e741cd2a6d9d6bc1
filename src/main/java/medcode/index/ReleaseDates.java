package medcode.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.input.BadInput;

/**
 * When an edition is in force.
 *
 * <p>The ICD-10 code sets go by fiscal years (2026 begins on 2025-10-01), CPT and HCPCS Level II by calendar years; an
 * edition with a month ({@code 2026-04}) begins on its first day, and HCPCS Level II is published each quarter.
 */
final class ReleaseDates {
    private static final int QUARTER = 3;

    private ReleaseDates() {}

    /** @param effective the first day in force; null for the one that the edition implies */
    static Release release(CodeSet codeSet, String edition, LocalDate effective) throws BadInput {
        LocalDate from = effective != null ? effective : first(codeSet, edition);
        return new Release(codeSet.id() + "-" + edition, codeSet, edition, from, last(codeSet, edition, from), false);
    }

    private static LocalDate first(CodeSet codeSet, String edition) throws BadInput {
        try {
            if (edition.length() > 4) {
                return LocalDate.parse(edition.substring(0, 7) + "-01");
            }
            int year = Integer.parseInt(edition);
            return isFiscal(codeSet) ? LocalDate.of(year - 1, Month.OCTOBER, 1) : LocalDate.of(year, Month.JANUARY, 1);
        } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException unknown) {
            throw new BadInput("--release " + edition, "is no year (2026) or month (2026-04); add --effective DATE");
        }
    }

    private static LocalDate last(CodeSet codeSet, String edition, LocalDate from) {
        if (codeSet == CodeSet.HCPCS && edition.length() > 4) {
            return from.plusMonths(QUARTER).minusDays(1);
        }
        if (!isFiscal(codeSet)) {
            return LocalDate.of(from.getYear(), Month.DECEMBER, 31);
        }
        boolean autumn = from.getMonthValue() >= Month.OCTOBER.getValue();
        return LocalDate.of(from.getYear() + (autumn ? 1 : 0), Month.SEPTEMBER, 30);
    }

    private static boolean isFiscal(CodeSet codeSet) {
        return codeSet == CodeSet.ICD10CM || codeSet == CodeSet.ICD10PCS;
    }
}
