package medcode.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.codeset.Validity;

/** In which loaded releases of its code set, and so from when to when, a code is billable, a header, or absent. */
public final class CodeHistory {
    private final List<Release> releases;
    private final List<KeyedTable> codes;

    CodeHistory(List<Release> releases, List<KeyedTable> codes) {
        this.releases = List.copyOf(releases);
        this.codes = List.copyOf(codes);
    }

    /** What a code is in a release. */
    public enum Standing {
        BILLABLE,
        HEADER,
        /** In force, but never billed alone: a modifier, or a place of service. */
        LISTED,
        ABSENT
    }

    /** A code's standing in one release; the release says from when to when. */
    public record Status(Release release, Standing standing) {}

    /**
     * From when to when the loaded releases say the same of a code, both days inclusive.
     *
     * @param standing null where no loaded release was in force
     */
    public record Period(Standing standing, LocalDate from, LocalDate to) {}

    /** What a code was over time, oldest first, by the release in force on each day: of two the one that began later. */
    public static List<Period> periods(List<Status> statuses) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            Release release = statuses.get(i).release();
            LocalDate to = release.to();
            if (i + 1 < statuses.size()) {
                LocalDate next = statuses.get(i + 1).release().from();
                to = next.isAfter(to) ? to : next.minusDays(1);
            }
            if (!to.isBefore(release.from())) {
                add(new Period(statuses.get(i).standing(), release.from(), to), periods);
            }
        }
        return periods;
    }

    private static void add(Period next, List<Period> periods) {
        Period last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
        if (last != null && last.to().plusDays(1).isBefore(next.from())) {
            last = new Period(null, last.to().plusDays(1), next.from().minusDays(1));
            periods.add(last);
        }
        if (last != null && last.standing() == next.standing()) {
            periods.set(periods.size() - 1, new Period(next.standing(), last.from(), next.to()));
        } else {
            periods.add(next);
        }
    }

    /** One status for each loaded release of the code's code set, oldest first. */
    public List<Status> statuses(Code code) {
        List<Status> statuses = new ArrayList<>();
        for (int i = 0; i < releases.size(); i++) {
            Release release = releases.get(i);
            if (release.isOf(code.codeSet())) {
                statuses.add(new Status(release, standing(code, release, codes.get(i))));
            }
        }
        return statuses;
    }

    /** A code that is listed, but terminated before the release, counts as absent. */
    private static Standing standing(Code code, Release release, KeyedTable codes) {
        int position = codes.position(code.compact());
        if (position < 0) {
            return Standing.ABSENT;
        }
        RecordInput record = codes.value(position);
        boolean billable = record.flag();
        record.number();
        Validity validity = CodeRecords.validity(record);
        if (validity.to().isBefore(release.from()) || validity.from().isAfter(release.to())) {
            return Standing.ABSENT;
        }
        if (code.isModifier() || code.codeSet() == CodeSet.PLACE_OF_SERVICE) {
            return Standing.LISTED;
        }
        return billable ? Standing.BILLABLE : Standing.HEADER;
    }
}
