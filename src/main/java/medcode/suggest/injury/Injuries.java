package medcode.suggest.injury;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleStems;

/** Which of two injuries makes the other needless: the more severe one of a site (guideline I.C.19.b.1), the one whose site is known. */
public final class Injuries {
    /** What a title says of a superficial injury beside where it is. */
    private static final String NATURE =
            "contusion abrasion blister superficial injury insect bite foreign body initial encounter right left part";

    private final TitleStems titles;
    private final Set<String> nature;
    /** Where on the body a bone lies, by the stems of its name: what is over a broken patella is on the knee. */
    private final Map<String, Set<String>> regions = new HashMap<>();

    public Injuries(TitleStems titles, Lexicon lexicon) {
        this.titles = titles;
        this.nature = new HashSet<>(titles.of(NATURE));
        for (List<String> row : lexicon.table("bone_regions.tsv")) {
            for (String bone : titles.of(row.get(0))) {
                regions.computeIfAbsent(bone, any -> new HashSet<>()).addAll(titles.of(row.get(1)));
            }
        }
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
                && withRegions(titles.sites(stronger)).containsAll(site);
    }

    private Set<String> withRegions(Set<String> sites) {
        Set<String> all = new HashSet<>(sites);
        sites.forEach(site -> all.addAll(regions.getOrDefault(site, Set.of())));
        return all;
    }
}
