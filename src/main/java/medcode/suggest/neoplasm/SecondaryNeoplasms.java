package medcode.suggest.neoplasm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleStems;

/** Puts the secondary neoplasms of a note among its codes; what the words of a metastasis were taken for goes. */
public final class SecondaryNeoplasms {
    private final TitleStems titles;

    public SecondaryNeoplasms(TitleStems titles) {
        this.titles = titles;
    }

    /** The codes with the secondary ones at their places. */
    public List<Coded> among(List<Coded> coded, List<Coded> secondary) {
        if (secondary.isEmpty()) {
            return coded;
        }
        List<Coded> all = new ArrayList<>(coded);
        secondary.forEach(
                one -> all.removeIf(other -> isMistaken(other, one.problem().span())));
        for (Coded one : secondary) {
            all.removeIf(other -> other.code().equals(one.code()));
            all.add(one);
        }
        all.sort(Comparator.comparingInt(one -> one.problem().span().start()));
        return all;
    }

    /** Of another site: that of the primary, «bone metastases of prostate cancer», or of none that is named. */
    private boolean isMistaken(Coded other, Span metastasis) {
        Candidate candidate = other.candidate();
        return other.problem().span().overlaps(metastasis)
                && (candidate.title().startsWith("Secondary")
                        || (!titles.isNeoplasm(other) && candidate.score() < NeoplasmNames.NAMED));
    }
}
