package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.EncounterWords;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.LinkWords;
import medcode.suggest.problem.SitePhrases;
import medcode.tabular.Tabular;

/** What is left of an old condition goes first, then the old condition as the cause of a sequela (guideline I.B.10). */
public final class Sequelae {
    /** The kind of words that lead from what is left to its cause. */
    public static final String CAUSES = "past cause";

    private static final double LEAST = 0.6;
    private static final double SITED = 0.7;
    private static final String OF = " of ";
    /** A sequela whose title names its cause: «aphasia following cerebral infarction». */
    private static final String FOLLOWING = " following ";

    private static final String SEQUELAE_OF = "sequelae of ";
    private static final Pattern COUNT = Pattern.compile(
            "(?i) (?:about |over |almost |more than )?(?:an?|few|a few|several|many|some|\\d+|one|two|three|four|five|six|seven"
                    + "|eight|nine|ten|fifteen|twenty|thirty|forty|fifty) *$");

    private static final String OBSTETRIC = "obstetric";
    private static final String SEQUELA_OF = "Sequela";
    private static final char SEQUELA = 'S';
    private static final Set<String> SIDES = Set.of("right", "left");
    /** Words of so many letters name something. */
    private static final int LONG = 4;

    private final CodeTable table;
    private final Tabular tabular;
    private final EncounterWords encounter;
    private final StatedCodes stated;
    private final LinkWords causes;

    /** @param causes the words that lead to what was: {@link #CAUSES} */
    public Sequelae(CodeTable table, LinkWords causes, EncounterWords encounter, StatedCodes stated) {
        this.causes = causes;
        this.encounter = encounter;
        this.table = table;
        this.tabular = new Tabular(table);
        this.stated = stated;
    }

    /** The same codes with the causes that the note says they are sequelae of. */
    public List<Coded> with(List<Coded> coded, List<EncounterWords.Said> said) {
        List<Coded> all = new ArrayList<>(coded);
        for (EncounterWords.Said one : said) {
            if (one.kind().equals("sequela")) {
                cause(one, said, all);
            } else if (one.kind().equals("long ago")) {
                longAgo(one, all);
            }
        }
        return all;
    }

    private void cause(EncounterWords.Said said, List<EncounterWords.Said> others, List<Coded> all) {
        all.stream()
                .filter(one -> isLeft(one, said))
                .findFirst()
                .ifPresent(left -> cause(left, withoutTime(stated.behind(said.span()), others), all));
    }

    /** «A residual of COVID-19 [last year]». */
    private Span withoutTime(Span cause, List<EncounterWords.Said> said) {
        for (EncounterWords.Said one : said) {
            int until = one.span().start();
            if (one.kind().equals("long ago") && cause.start() < until && until < cause.end()) {
                return withoutCount(new Span(cause.start(), until));
            }
        }
        return cause;
    }

    /** «Deviated septum due to a nasal fracture five years ago»: what stands between what is left and its time is the cause. */
    private void longAgo(EncounterWords.Said time, List<Coded> all) {
        int until = time.span().start();
        for (Coded left : List.copyOf(all)) {
            int from = left.problem().span().end();
            if (isLeft(left, time) && from < until) {
                causes.last(stated.words(new Span(from, until)))
                        .map(link -> withoutCount(new Span(from + link.end(), until)))
                        .ifPresent(cause -> cause(left, cause, all));
            }
        }
    }

    /** «A nasal fracture five [years ago]». */
    private Span withoutCount(Span cause) {
        String words = COUNT.matcher(stated.words(cause)).replaceFirst("");
        return new Span(cause.start(), cause.start() + words.length());
    }

    private void cause(Coded left, Span cause, List<Coded> all) {
        String words = stated.words(cause).strip();
        boolean said = left.candidate().isSequela() && left.candidate().title().contains(FOLLOWING);
        Optional<Candidate> found =
                said || words.isEmpty() ? Optional.empty() : candidate(words, site(left, cause), left);
        if (found.isPresent()) {
            boolean injury = found.get().isInjury();
            all.removeIf(one -> cause.contains(one.problems().get(0).span())
                    || ((injury ? one.candidate().isInjury() : one.candidate().isHistory())
                            && cause.overlaps(one.problems().get(0).span())));
            all.add(stated.coded(found.get(), cause, "guideline I.B.10"));
        }
    }

    /** What is said of what is left before its cause, which tells where it is: «scar on the right cheek». */
    private String site(Coded left, Span cause) {
        int start = left.problem().span().start();
        return start < cause.start()
                ? stated.words(new Span(start, cause.start()))
                : left.problem().text();
    }

    /** True for a condition that the same sentence names before its cause. */
    private static boolean isLeft(Coded one, EncounterWords.Said said) {
        Span own = one.problems().get(0).span();
        return said.sentence().span().overlaps(own) && own.start() < said.span().start();
    }

    /** An injury with its 7th character for sequelae, of the site of what it left, else a code whose title begins so. */
    private Optional<Candidate> candidate(String cause, String where, Coded left) {
        String obstetric = encounter.meaning(OBSTETRIC, cause);
        if (!obstetric.isEmpty()) {
            return stated.candidate(obstetric, Set.of(), found -> isOfSequela(found));
        }
        Optional<Candidate> injury = injury(cause, where, sides(left, cause));
        Optional<CodeEntry> sequela = injury.flatMap(found -> table.find(found.code()))
                .flatMap(CodeEntry::parent)
                .flatMap(stem -> tabular.withSeventhCharacter(stem, SEQUELA))
                .flatMap(table::find);
        if (sequela.isPresent()) {
            return injury.map(found -> found.at(sequela.get()));
        }
        return ofSystem(cause, left)
                .or(() -> stated.candidate(
                        SEQUELAE_OF + cause,
                        Set.of(),
                        found -> found.score() >= LEAST && isOfSequela(found) && namesOne(found, cause)));
    }

    /** By its title, or by the entry of the Index: a «post COVID-19 condition» is found there. */
    private static boolean isOfSequela(Candidate found) {
        return found.title().startsWith(SEQUELA_OF)
                || found.trail().stream()
                        .anyMatch(level -> level.regionMatches(true, 0, SEQUELA_OF, 0, SEQUELA_OF.length()));
    }

    private static boolean namesOne(Candidate found, String cause) {
        String title = found.title().toLowerCase(Locale.ROOT);
        for (String word : cause.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (word.length() >= LONG && title.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** What a disease leaves is told by where it was, which is where what is left is: «sequelae of genitourinary tuberculosis». */
    private Optional<Candidate> ofSystem(String cause, Coded left) {
        String chapter = table.find(left.code()).map(CodeEntry::chapter).orElse("");
        String system = encounter.meaning("sequela chapter", "chapter " + chapter);
        return system.isEmpty()
                ? Optional.empty()
                : stated.candidate(
                        SEQUELAE_OF + system + " " + cause,
                        Set.of(),
                        found -> found.score() >= LEAST
                                && isOfSequela(found)
                                && found.title().contains(system)
                                && (namesOne(found, cause) || isDisease(cause, chapter)));
    }

    /** A disease of the chapter of what it left, which an operation is not. */
    private boolean isDisease(String cause, String chapter) {
        return stated.candidate(
                        cause,
                        Set.of(),
                        found -> found.score() >= LEAST
                                && table.find(found.code())
                                        .map(CodeEntry::chapter)
                                        .filter(chapter::equals)
                                        .isPresent())
                .isPresent();
    }

    /** The side of what is left, where the cause names none. */
    private static Set<String> sides(Coded left, String cause) {
        Set<String> sides = new HashSet<>(SIDES);
        sides.retainAll(left.problem().documented());
        return sides.size() == 1 && SIDES.stream().noneMatch(cause.toLowerCase(Locale.ROOT)::contains)
                ? sides
                : Set.of();
    }

    /** Of the site of what it left, where it names none itself: a «dog bite» of the forearm is a bite of the forearm. */
    private Optional<Candidate> injury(String cause, String where, Set<String> sides) {
        if (!cause.contains(OF)) {
            for (String site : SitePhrases.in(where)) {
                for (String named : List.of(cause, cause.substring(cause.lastIndexOf(' ') + 1))) {
                    Optional<Candidate> sited = SIDES.contains(site) ? Optional.empty() : injuryOf(named, site);
                    if (sited.isPresent()) {
                        return sited;
                    }
                }
            }
        }
        return stated.candidate(cause, sides, found -> found.score() >= LEAST);
    }

    private Optional<Candidate> injuryOf(String named, String site) {
        return stated.candidate(
                named + OF + site,
                List.of(site.split(" ")),
                found -> found.score() >= SITED && found.isInjury() && names(found, site));
    }

    private static boolean names(Candidate found, String site) {
        String last = site.substring(site.lastIndexOf(' ') + 1);
        return List.of(found.title().toLowerCase(Locale.ROOT).split("[^a-z]+")).contains(last);
    }
}
