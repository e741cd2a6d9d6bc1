package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.suggest.Candidate;
import medcode.suggest.NumberRange;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;

/** How much of the body surface burns involve, behind the burns by site (guideline I.C.19.d.6). */
public final class BurnExtent {
    /** «10-19%», «0% to 9%», «less than 10%», «90% or more». */
    private static final Pattern PERCENT =
            Pattern.compile("(\\d+)%?(?:-| to )(\\d+)%|less than (\\d+)%|(\\d+)% or more");

    /** Burns whose sites are not told. */
    private static final Pattern BURNS = Pattern.compile("(?i)\\bburn(?:s|ed)?\\b");

    private static final Pattern THIRD =
            Pattern.compile("(?i)\\b(\\d{1,2}) ?(?:%|percent) (?:of )?(?:third|3rd|full)[- ](?:degree|thickness)");

    private static final String LEAST = " involving less than 10% of body surface";

    private final StatedCodes stated;

    public BurnExtent(StatedCodes stated) {
        this.stated = stated;
    }

    /** The same codes with the extent, where burns are told of and their share stated. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        Optional<Fact> all = Optional.empty();
        double thirdDegree = 0;
        for (Fact fact : Patient.facts(extraction)) {
            if (fact.kind() == Fact.Kind.BURN_TBSA && isMore(fact, all)) {
                all = Optional.of(fact);
            } else if (fact.kind() == Fact.Kind.BURN_TBSA_THIRD_DEGREE) {
                thirdDegree = NumberRange.number(fact.value(), 0);
            }
        }
        if (all.isEmpty()) {
            return coded;
        }
        Matcher third = THIRD.matcher(extraction.note().text());
        thirdDegree = third.find() ? Double.parseDouble(third.group(1)) : thirdDegree;
        String kind = kind(coded, extraction.note().text());
        if (kind.isEmpty()) {
            return coded;
        }
        List<Coded> with = new ArrayList<>(coded);
        Fact share = all.get();
        double full = thirdDegree;
        String words = kind + " involving " + share.value() + "% of body surface with third degree " + kind;
        Predicate<Candidate> fits = found -> holds(found.title(), NumberRange.number(share.value(), Double.NaN), full);
        stated.candidate(words, Set.of(), fits)
                .or(() -> stated.candidate(kind + LEAST, Set.of(), fits))
                .ifPresent(found -> {
                    with.removeIf(
                            one -> one.code().category().equals(found.code().category()));
                    with.add(stated.coded(found, share.span(), "guideline I.C.19.d.6"));
                });
        return with;
    }

    private static String kind(List<Coded> coded, String note) {
        for (Coded one : coded) {
            String title = one.candidate().title().toLowerCase(Locale.ROOT);
            if (title.startsWith("burn") || title.startsWith("corrosion")) {
                return title.startsWith("burn") ? "burns" : "corrosions";
            }
        }
        return BURNS.matcher(note).find() ? "burns" : "";
    }

    /** The extent is the largest share: that of a degree is a part of it. */
    private static boolean isMore(Fact share, Optional<Fact> known) {
        return known.isEmpty()
                || NumberRange.number(share.value(), 0)
                        > NumberRange.number(known.get().value(), 0);
    }

    /** True for a title whose first share holds the whole extent and whose second one, where it has one, the third degree. */
    private static boolean holds(String title, double all, double third) {
        Matcher shares = PERCENT.matcher(title);
        return shares.find() && holds(shares, all) && (!shares.find() || holds(shares, third));
    }

    private static boolean holds(Matcher share, double percent) {
        if (share.group(3) != null) {
            return percent < Double.parseDouble(share.group(3));
        }
        if (share.group(4) != null) {
            return percent >= Double.parseDouble(share.group(4));
        }
        return Double.parseDouble(share.group(1)) <= percent && percent < Double.parseDouble(share.group(2)) + 1;
    }
}
