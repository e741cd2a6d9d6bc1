package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.SitePhrases;

/** An infection of the skin that the sentence of an injury names without its site is where the injury is (guideline I.C.19.d.4). */
public final class InfectedInjuries {
    private static final String AUTHORITY = "guideline I.C.19.d.4";
    private static final double LEAST = 0.7;
    /** The block of infections of the skin. */
    private static final String SKIN = "L0";

    private final PhraseCoder phrases;
    private final Stems stems;

    public InfectedInjuries(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.stems = lexicon.stems();
    }

    /** The same codes, such infections with the site of the injury. */
    public List<Coded> with(List<Coded> coded) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            all.add(isSiteless(one) ? sited(one, coded).orElse(one) : one);
        }
        return all;
    }

    private static boolean isSiteless(Coded one) {
        return one.code().compact().startsWith(SKIN)
                && one.candidate().title().toLowerCase(Locale.ROOT).contains("unspecified");
    }

    private Optional<Coded> sited(Coded infection, List<Coded> coded) {
        for (Coded injury : coded) {
            boolean beside = injury.candidate().isInjury()
                    && injury.problem().context().overlaps(infection.problem().span());
            for (String site : beside ? sites(injury.problem().text()) : List.<String>of()) {
                Optional<Candidate> found = candidate(infection, injury, site);
                if (found.isPresent()) {
                    return Optional.of(new Coded(
                            infection.problems(), found.get(), List.of(infection.candidate()), List.of(AUTHORITY)));
                }
            }
        }
        return Optional.empty();
    }

    /** Those with a side alone, where one has it: the «back of the left hand» is a hand. */
    private static List<String> sites(String words) {
        List<String> all = SitePhrases.in(words);
        List<String> sided = all.stream()
                .filter(site -> site.startsWith("right ") || site.startsWith("left "))
                .toList();
        return sided.isEmpty() ? all : sided;
    }

    private Optional<Candidate> candidate(Coded infection, Coded injury, String site) {
        Set<String> documented = new HashSet<>(injury.problem().documented());
        documented.addAll(stems.ofPhrase(site));
        return phrases.candidates(infection.problem().text() + " of " + site, documented, 1).stream()
                .filter(found -> found.score() >= LEAST
                        && found.code().category().equals(infection.code().category())
                        && !found.title().toLowerCase(Locale.ROOT).contains("unspecified"))
                .findFirst();
    }
}
