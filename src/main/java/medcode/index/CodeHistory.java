package medcode.index;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.Release;

/** In which loaded releases of its code set a code is billable, a header, or absent; opens no release whole. */
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
        ABSENT
    }

    /** A code's standing in one release; the release says from when to when. */
    public record Status(Release release, Standing standing) {}

    /** One status for each loaded release of the code's code set, oldest first. */
    public List<Status> statuses(Code code) {
        List<Status> statuses = new ArrayList<>();
        for (int i = 0; i < releases.size(); i++) {
            if (releases.get(i).isOf(code.codeSet())) {
                statuses.add(new Status(releases.get(i), standing(code, codes.get(i))));
            }
        }
        return statuses;
    }

    private static Standing standing(Code code, KeyedTable codes) {
        int position = codes.position(code.compact());
        if (position < 0) {
            return Standing.ABSENT;
        }
        return codes.value(position).flag() ? Standing.BILLABLE : Standing.HEADER;
    }
}
