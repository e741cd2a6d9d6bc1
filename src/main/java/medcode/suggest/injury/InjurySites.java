package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleStems;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.SitePhrases;

/**
 * An injury named without its site is of the site that its sentence tells: «gunshot wound of the left thigh, puncture wound
 * without foreign body», «shot himself in the right foot; open wound».
 */
public final class InjurySites {
    private static final String AUTHORITY = "guideline I.B.2";
    private static final Set<String> SIDES = Set.of("right", "left");
    private static final double NAMED = 0.75;
    /** «Without damage to the nail» tells no site. */
    private static final Pattern SITED = Pattern.compile("(?i)\\b(?:of|(?<!damage )to|on|in|over)\\b");

    private static final Pattern NATURE =
            Pattern.compile("(?i)(?:laceration|puncture|open|unspecified open|contusion|abrasion|"
                    + "unspecified superficial|other superficial|unspecified injury|other injury|injury) .*");
    private static final String WHOLE = "unspecified body region";
    private static final Pattern BITE = Pattern.compile("(?i)\\b(?:bite|bitten|bit)\\b");
    private static final Pattern SCRATCH = Pattern.compile("(?i)\\bscratch(?:es)?\\b");

    private final PhraseCoder phrases;
    private final Stems stems;
    private final TitleStems titles;
    private final Set<String> nature;

    public InjurySites(PhraseCoder phrases, TitleStems titles, Lexicon lexicon) {
        this.phrases = phrases;
        this.stems = lexicon.stems();
        this.titles = titles;
        this.nature = Set.copyOf(
                stems.of("laceration puncture open wound contusion abrasion superficial injury foreign body"));
    }

    /** The same codes, those of injuries without a site with that of their sentence. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            all.add(isSiteless(one) ? sited(one, extraction).orElse(one) : one);
        }
        return all;
    }

    private boolean isSiteless(Coded one) {
        String title = one.candidate().title();
        if (title.contains(WHOLE)) {
            return true;
        }
        String text = one.problem().text();
        Set<String> said = new HashSet<>(stems.ofPhrase(text));
        said.removeAll(nature);
        return one.code().compact().startsWith("S")
                && NATURE.matcher(title).matches()
                && !SITED.matcher(text).find()
                && titles.sites(one).stream().noneMatch(said::contains);
    }

    private Optional<Coded> sited(Coded one, Extraction extraction) {
        Problem problem = one.problem();
        Span sentence = extraction.sentences().stream()
                .map(said -> said.span())
                .filter(problem.span()::overlaps)
                .findFirst()
                .orElse(problem.context());
        String said = sentence.of(extraction.note().text());
        for (String site : SitePhrases.in(said)) {
            for (String name : names(problem.text(), said)) {
                Optional<Candidate> found = candidate(problem, name, site);
                if (found.isPresent()) {
                    return Optional.of(
                            new Coded(one.problems(), found.get(), List.of(one.candidate()), List.of(AUTHORITY)));
                }
            }
        }
        return Optional.empty();
    }

    /** What the injury may be looked up as: an open wound from teeth is a bite, a scratch an abrasion. */
    private static List<String> names(String text, String sentence) {
        List<String> names = new ArrayList<>();
        if (BITE.matcher(sentence).find()) {
            names.add("open bite");
        }
        if (SCRATCH.matcher(text).find()) {
            names.add("abrasion");
        }
        Matcher site = SITED.matcher(text);
        names.add(
                site.find() && site.start() > 0
                        ? text.substring(0, site.start()).strip()
                        : text);
        return names;
    }

    private Optional<Candidate> candidate(Problem problem, String name, String site) {
        Set<String> documented = new HashSet<>(problem.documented());
        documented.removeAll(SIDES);
        documented.addAll(stems.ofPhrase(site));
        Set<String> words = new HashSet<>(stems.ofPhrase(site));
        words.removeAll(SIDES);
        return phrases.candidates(name + " of " + site, documented, 1).stream()
                .filter(found -> found.score() >= NAMED
                        && found.code().compact().startsWith("S")
                        && named(found).stream().anyMatch(words::contains))
                .findFirst();
    }

    private Set<String> named(Candidate found) {
        return titles.sites(found.title() + " " + String.join(" ", found.trail()));
    }
}
