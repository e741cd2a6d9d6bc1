package medcode.suggest.neoplasm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleStems;
import medcode.suggest.phrase.OpenTitle;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;

/**
 * A neoplasm named without its site is of the site that the specimen was taken from: «lesion of the left cheek excised;
 * pathology: melanoma in situ»; where a tumor of elsewhere may have spread to, a name without a site tells of no primary.
 */
public final class SpecimenSites {
    private static final String AUTHORITY = "guideline I.C.2";
    private static final double NAMED = 0.75;
    private static final Pattern NEOPLASM = Pattern.compile("C.*|D[0-4].*");
    private static final Pattern KIND = Pattern.compile("(?i)carcinoma");
    private static final Pattern OF_SKIN = Pattern.compile("(?i)skin|melano|lipomatous|hemangioma");
    /** «Unspecified» of any site: a primary, a carcinoma in situ. */
    private static final Pattern NOWHERE =
            Pattern.compile("(?:Malignant \\(primary\\) neoplasm|Carcinoma in situ), unspecified");

    private static final Pattern MALIGNANT =
            Pattern.compile("^(?:Malignant|Squamous|Basal|Sebaceous|Carcinoma in situ|Other specified malignant)");

    private final PhraseCoder phrases;
    private final Specimens specimens;
    private final Stems stems;
    private final TitleStems titles;

    public SpecimenSites(PhraseCoder phrases, TitleStems titles, Specimens specimens, Lexicon lexicon) {
        this.phrases = phrases;
        this.specimens = specimens;
        this.stems = lexicon.stems();
        this.titles = titles;
    }

    /** The same codes, those of neoplasms without a site with that of the specimen. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            all.add(isSiteless(one) ? sited(one, extraction).orElse(one) : one);
        }
        return all;
    }

    /** A kind of malignant tumor as one of the specimen's site. */
    Optional<Coded> of(Problem problem, Extraction extraction) {
        for (String said : told(problem, extraction)) {
            for (String site : specimens.sites(said)) {
                Optional<Candidate> found = specimens.isSpread(site)
                        ? Optional.empty()
                        : candidates(problem, site)
                                .filter(one -> MALIGNANT.matcher(one.title()).find())
                                .findFirst();
                if (found.isPresent()) {
                    return Optional.of(new Coded(List.of(problem), found.get(), List.of(), List.of(AUTHORITY)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSiteless(Coded one) {
        String title = one.candidate().title();
        return (NOWHERE.matcher(title).matches()
                        && KIND.matcher(one.problem().text()).find())
                || (NEOPLASM.matcher(one.code().compact()).matches()
                        && OpenTitle.is(title)
                        && OF_SKIN.matcher(title).find());
    }

    private Optional<Coded> sited(Coded one, Extraction extraction) {
        for (String said : told(one.problem(), extraction)) {
            for (String site : specimens.sites(said)) {
                Optional<Candidate> found = candidate(one, site);
                if (found.isPresent()) {
                    return Optional.of(
                            new Coded(one.problems(), found.get(), List.of(one.candidate()), List.of(AUTHORITY)));
                }
            }
        }
        return Optional.empty();
    }

    /** The problem's sentence and the one before it, where they speak of a specimen. */
    private List<String> told(Problem problem, Extraction extraction) {
        List<String> told = new ArrayList<>();
        String text = extraction.note().text();
        String before = "";
        for (Sentence sentence : extraction.sentences()) {
            String said = sentence.span().of(text);
            if (sentence.span().overlaps(problem.span())) {
                told.add(said);
                told.add(before);
                break;
            }
            before = said;
        }
        return told;
    }

    private Optional<Candidate> candidate(Coded one, String site) {
        boolean nowhere = NOWHERE.matcher(one.candidate().title()).matches();
        return nowhere && specimens.isSpread(site)
                ? Optional.empty()
                : candidates(one.problem(), site)
                        .filter(found -> !found.code().equals(one.code())
                                && (nowhere
                                        ? isAlike(found, one)
                                        : found.code()
                                                .category()
                                                .equals(one.code().category())))
                        .findFirst();
    }

    private static boolean isAlike(Candidate found, Coded one) {
        return MALIGNANT.matcher(found.title()).find()
                && found.code().compact().charAt(0) == one.code().compact().charAt(0);
    }

    /** What the problem is at a site that the publications name. */
    private Stream<Candidate> candidates(Problem problem, String site) {
        Set<String> documented = new HashSet<>(problem.documented());
        documented.addAll(stems.ofPhrase(site));
        Set<String> named = specimens.named(site);
        List<String> own = stems.ofPhrase(problem.text());
        if (named.isEmpty() || named.stream().anyMatch(own::contains)) {
            return Stream.empty();
        }
        String name = problem.text().strip().toLowerCase(Locale.ROOT) + " of " + site;
        return phrases.candidates(name, documented, 1).stream()
                .filter(found -> found.score() >= NAMED
                        && titles.sites(found.title() + " " + String.join(" ", found.trail()))
                                .containsAll(named));
    }
}
