package medcode.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import medcode.codeset.Publication;
import medcode.codeset.Release;
import medcode.input.BadInput;

/**
 * When an edition is in force.
 *
 * <p>The ICD-10 code sets go by fiscal years (2026 begins on 2025-10-01), CPT by calendar years, HCPCS Level II and NCCI by
 * quarters; an edition with a month ({@code 2026-04}) begins on its first day. The grouper's versions go with the fiscal
 * years: 43 is 2026, and 43.1 begins on its first of April.
 */
final class ReleaseDates {
    private static final int QUARTER = 3;
    private static final int YEAR_BEFORE_GROUPER_VERSION_0 = 1982;

    private ReleaseDates() {}

    /** @param effective the first day in force; null for the one that the edition implies */
    static Release release(Publication publication, String edition, LocalDate effective) throws BadInput {
        LocalDate from = effective != null ? effective : first(publication.cycle(), edition);
        LocalDate to = last(publication.cycle(), edition, from);
        return new Release(publication.id() + "-" + edition, publication, edition, from, to, false);
    }

    private static LocalDate first(Publication.Cycle cycle, String edition) throws BadInput {
        try {
            return switch (cycle) {
                case FISCAL_YEAR -> hasMonth(edition) ? month(edition) : october(year(edition) - 1);
                case CALENDAR_YEAR, QUARTER -> hasMonth(edition) ? month(edition) : quarter(edition);
                case GROUPER_VERSION -> grouper(edition);
                case UNTIL_REPLACED ->
                    edition.matches("[0-9]{4}(-[0-9])?") ? LocalDate.of(year(edition), 1, 1) : Release.EVER;
            };
        } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException unknown) {
            throw new BadInput(
                    "--release " + edition,
                    "is no year (2026), month (2026-04), quarter (2026q2) or version of the grouper (43.1), as this table"
                            + " goes by; add --effective DATE");
        }
    }

    private static boolean hasMonth(String edition) {
        return edition.length() > 4 && edition.charAt(4) == '-';
    }

    private static LocalDate month(String edition) {
        return LocalDate.parse(edition.substring(0, 7) + "-01");
    }

    /** {@code 2024q3} or a year alone. */
    private static LocalDate quarter(String edition) {
        int quarter = edition.length() > 5 && edition.charAt(4) == 'q' ? edition.charAt(5) - '0' : 1;
        return LocalDate.of(year(edition), 1 + QUARTER * (quarter - 1), 1);
    }

    private static LocalDate grouper(String edition) {
        if (!edition.matches("[0-9]{2}(\\.[0-9])?")) {
            throw new IllegalArgumentException("no version of the grouper");
        }
        int point = edition.indexOf('.');
        LocalDate first = october(
                YEAR_BEFORE_GROUPER_VERSION_0 + Integer.parseInt(point < 0 ? edition : edition.substring(0, point)));
        return point < 0 || edition.endsWith(".0") ? first : first.plusMonths(2L * QUARTER);
    }

    private static LocalDate october(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1);
    }

    private static int year(String edition) {
        return Integer.parseInt(edition.substring(0, 4));
    }

    private static LocalDate last(Publication.Cycle cycle, String edition, LocalDate from) {
        return switch (cycle) {
            case UNTIL_REPLACED -> Release.FOREVER;
            case CALENDAR_YEAR -> LocalDate.of(from.getYear(), Month.DECEMBER, 31);
            case QUARTER ->
                edition.length() > 4
                        ? from.plusMonths(QUARTER).minusDays(1)
                        : LocalDate.of(from.getYear(), Month.DECEMBER, 31);
            case FISCAL_YEAR, GROUPER_VERSION -> endOfFiscalYear(from);
        };
    }

    private static LocalDate endOfFiscalYear(LocalDate from) {
        boolean autumn = from.getMonthValue() >= Month.OCTOBER.getValue();
        return LocalDate.of(from.getYear() + (autumn ? 1 : 0), Month.SEPTEMBER, 30);
    }
}
