package medcode.suggest.birth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;

/**
 * What befalls a woman after an abortion is a complication of it, by its kind, and no condition of its own (guideline
 * I.C.15.q): «heavy bleeding five days after an induced abortion».
 */
public final class AbortionComplications {
    private static final String AUTHORITY = "guideline I.C.15.q";
    private static final String FOLLOWING = " following ";
    private static final String WITHOUT = " without complication";
    private static final String INDUCED = "(induced) termination of pregnancy";
    private static final String ATTEMPTED = "failed attempted ";

    private final StatedCodes stated;
    private final Stems stems;

    public AbortionComplications(StatedCodes stated, Stems stems) {
        this.stated = stated;
        this.stems = stems;
    }

    /** The same codes, an abortion and what followed it in the same sentence as one. */
    public List<Coded> with(List<Coded> coded) {
        for (Coded abortion : coded) {
            Optional<String> named = named(abortion);
            for (Coded other : named.isPresent() ? coded : List.<Coded>of()) {
                Optional<Candidate> found =
                        isBeside(abortion, other) ? complication(other, FOLLOWING + named.get()) : Optional.empty();
                if (found.isPresent()) {
                    return joined(coded, abortion, other, found.get());
                }
            }
        }
        return coded;
    }

    /** The abortion as the titles of its complications name it. */
    private static Optional<String> named(Coded coded) {
        String title = coded.candidate().title().toLowerCase(Locale.ROOT);
        if (title.contains("termination of pregnancy")) {
            return Optional.of(title.contains(ATTEMPTED) ? ATTEMPTED + "termination of pregnancy" : INDUCED);
        }
        return title.endsWith("abortion" + WITHOUT)
                ? Optional.of(title.substring(0, title.length() - WITHOUT.length()))
                : Optional.empty();
    }

    private static boolean isBeside(Coded abortion, Coded other) {
        return !abortion.equals(other)
                && abortion.problem().context().overlaps(other.problem().context());
    }

    private Optional<Candidate> complication(Coded other, String following) {
        String kind = other.candidate().title().split(",")[0];
        return complication(kind, other, following)
                .or(() -> complication(other.problem().text(), other, following));
    }

    /** By the title of the complication, or by a name that the Tabular List includes there: «endometritis following». */
    private Optional<Candidate> complication(String kind, Coded other, String following) {
        Set<String> words = new HashSet<>(stems.of(other.candidate().title()));
        words.addAll(stems.ofPhrase(other.problem().text()));
        return stated.candidate(kind + following, Set.of(), found -> {
            String title = found.title().toLowerCase(Locale.ROOT);
            int end = title.indexOf(following);
            String named = String.join(" ", found.trail()) + " " + title.substring(0, Math.max(0, end));
            return end > 0
                    && title.endsWith(following)
                    && stems.of(named).stream().anyMatch(words::contains);
        });
    }

    private List<Coded> joined(List<Coded> coded, Coded abortion, Coded other, Candidate found) {
        List<Coded> all = new ArrayList<>(coded);
        all.set(
                all.indexOf(abortion),
                new Coded(
                        List.of(abortion.problem(), other.problem()),
                        found.scored(abortion.candidate().score()),
                        List.of(abortion.candidate()),
                        List.of(AUTHORITY)));
        all.remove(other);
        return all;
    }
}
