package medcode.suggest.injury;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleStems;

/** Which of two injuries makes the other needless: the more severe one of a site (guideline I.C.19.b.1), the one whose site is known. */
public final class Injuries {
    /** What a title says of a superficial injury beside where it is. */
    private static final String NATURE =
            "contusion abrasion blister superficial injury insect bite foreign body initial encounter right left part";

    private final TitleStems titles;
    private final Set<String> nature;

    public Injuries(TitleStems titles) {
        this.titles = titles;
        this.nature = new HashSet<>(titles.of(NATURE));
    }

    /** The guideline by which the one injury covers the other. */
    public Optional<String> covers(Coded stronger, Coded weaker) {
        if (!stronger.candidate().isInjury() || !weaker.candidate().isInjury() || isSuperficial(stronger)) {
            return Optional.empty();
        }
        boolean covered =
                isSiteless(weaker) ? !isSiteless(stronger) : isSuperficial(weaker) && isOfSite(stronger, weaker);
        return covered ? Optional.of("guideline I.C.19.b.1") : Optional.empty();
    }

    private boolean isSuperficial(Coded coded) {
        return titles.inCategory(coded.code()).containsAll(titles.of("superficial"));
    }

    private static boolean isSiteless(Coded coded) {
        return coded.candidate().title().toLowerCase(Locale.ROOT).contains("unspecified body region");
    }

    private boolean isOfSite(Coded stronger, Coded weaker) {
        Set<String> site = titles.sites(weaker);
        site.removeAll(nature);
        return !titles.areOpposite(stronger, weaker)
                && !site.isEmpty()
                && titles.sites(stronger).containsAll(site);
    }
}
