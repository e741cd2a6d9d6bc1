package medcode.suggest.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.index.EntryIndex;
import medcode.index.EntrySearch;
import medcode.index.EntryTerm;
import medcode.index.SearchHit;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Memory;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.Suggestion;
import medcode.suggest.problem.Handedness;
import medcode.suggest.problem.Relatives;
import medcode.tabular.Side;

/** The billable codes that entries of the publications lead to, descended in the Tabular List. */
final class EntryCandidates {
    private static final String UNSPECIFIED = "unspecified";
    private static final String NO_SIDE = "affecting unspecified side";

    /** What a row of the neoplasm table says of the kind of tumor, not of its site. */
    private static final Pattern KIND = Pattern.compile("(?i)carcinoma|\\bcell\\b|specified type|malignan|primary");

    private static final Pattern NUMBERED = Pattern.compile("\\b\\d");

    /** What an answer to the Tabular List's question counts among entries that cover the phrase alike. */
    static final double ANSWERED = 0.02;

    /** What an entry is worth all of whose words are stated among others. */
    private static final double NAMED = 0.9;

    /** What an entry is worth that asks for what must be said and is not. */
    private static final double UNSAID = 0.7;

    /** What the history of a relative is worth to a phrase that speaks of none. */
    private static final double UNRELATED = 0.7;

    private final CodeTable table;
    private final ToldSide told;
    private final LeftOutCause causes;
    private final EntryIndex index;
    private final Stems stems;
    private final Set<String> relatives;
    private final Descent descent;
    private final MustBeSaid mustBeSaid;
    private final Memory<Integer, Led> known = new Memory<>(this::led);

    EntryCandidates(CodeTable table, EntryIndex index, Lexicon lexicon) {
        this.table = table;
        this.told = new ToldSide(table);
        this.causes = new LeftOutCause(lexicon.stems());
        this.index = index;
        this.stems = lexicon.stems();
        this.relatives = Relatives.stems(lexicon);
        this.descent = new Descent(table, stems::of);
        this.mustBeSaid = MustBeSaid.bundled();
    }

    /**
     * What an entry leads to.
     *
     * @param sites the stems of the site of a row of the neoplasm table, empty for all else
     * @param spent the words of its trail that choose nothing below the node
     * @param asked of what must be said the words that say it
     */
    private record Led(
            Code node,
            List<String> trail,
            List<String> sites,
            String spent,
            Suggestion.Source source,
            String manifestation,
            List<Set<String>> asked) {

        boolean isSaid(Set<String> words) {
            for (Set<String> saying : asked) {
                if (Collections.disjoint(saying, words)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Led led(int entry) {
        List<String> trail = index.trail(entry);
        return new Led(
                new Code(table.release().codeSet(), index.code(entry)),
                trail,
                sites(entry, trail),
                spent(trail),
                source(index.origin(entry)),
                index.manifestation(entry),
                mustBeSaid.asked(trail));
    }

    /** The code of an entry that covers a phrase. */
    Optional<Candidate> of(EntrySearch.Scored hit, Set<String> words) {
        Led led = known.of(hit.entry());
        return descent.from(led.node, led.spent, words)
                .filter(arrival -> isSited(led, words))
                .filter(arrival -> !causes.isUnsaid(arrival.entry().title(), led.trail, words))
                .map(arrival -> sided(arrival, words))
                .map(arrival -> {
                    double covered = Math.max(0, hit.score() + ANSWERED * arrival.fit());
                    double score = led.isSaid(words) ? covered : covered * UNSAID;
                    return related(reached(arrival, led.node, score, led.source, led.trail, led.manifestation), words);
                });
    }

    /** A line of the Index that names the code of no side is for a side that is told too: «dislocated right shoulder». */
    private Descent.Arrival sided(Descent.Arrival arrival, Set<String> words) {
        Optional<Side> side = ToldSide.among(words);
        if (side.isEmpty() || !arrival.entry().title().contains(UNSPECIFIED)) {
            return arrival;
        }
        return told.on(side.get(), arrival)
                .or(() -> ofDominance(arrival, words))
                .orElse(arrival);
    }

    /** Of sides that are told by their dominance: «affecting left nondominant side». */
    private Optional<Descent.Arrival> ofDominance(Descent.Arrival arrival, Set<String> words) {
        return arrival.entry()
                .parent()
                .filter(header -> arrival.entry().title().endsWith(NO_SIDE))
                .flatMap(header -> descent.from(header, words))
                .filter(found -> !found.entry().title().endsWith(NO_SIDE));
    }

    /** A row of the neoplasm table is of its site, be the kind of tumor said or not: no carcinoma of the larynx is one of the skin. */
    private boolean isSited(Led led, Set<String> words) {
        return led.sites.isEmpty() || led.sites.stream().anyMatch(words::contains);
    }

    private List<String> sites(int entry, List<String> trail) {
        List<String> sites = new ArrayList<>();
        boolean table = index.origin(entry) == EntryTerm.Origin.NEOPLASM_TABLE;
        for (String level : table ? trail.subList(1, trail.size() - 1) : List.<String>of()) {
            if (!KIND.matcher(level).find()) {
                sites.addAll(stems.of(level));
            }
        }
        return sites;
    }

    /** «History of stroke» is the patient's own: where no relative is named, the family's is not meant. */
    private Candidate related(Candidate candidate, Set<String> words) {
        return candidate.isOfFamily() && words.stream().noneMatch(relatives::contains)
                ? candidate.scored(candidate.score() * UNRELATED)
                : candidate;
    }

    /** The code of a line all of whose words are stated among these. */
    Optional<Candidate> named(EntrySearch.Line line, Set<String> words) {
        return of(new EntrySearch.Scored(line.entry(), NAMED, words), words);
    }

    /** What a search found, at the billable code that the phrase leads to from there. */
    Optional<Candidate> found(SearchHit hit, String phrase) {
        Set<String> words = Handedness.with(new HashSet<>(stems.ofPhrase(phrase)));
        Code node = hit.entry().code();
        return descent.from(node, spent(hit.trail()), words)
                .map(arrival -> reached(arrival, node, hit.score(), source(hit.origin()), hit.trail(), ""))
                .map(candidate -> related(candidate, words));
    }

    /** The code below a category that words answer best, for what the Tabular List itself leads to. */
    Optional<Candidate> below(Code category, Set<String> words) {
        return descent.from(category, words).map(arrival -> {
            List<String> trail = List.of(arrival.entry().title());
            return reached(arrival, category, NAMED, Suggestion.Source.INSTRUCTION, trail, "");
        });
    }

    private static Candidate reached(
            Descent.Arrival arrival,
            Code node,
            double score,
            Suggestion.Source source,
            List<String> trail,
            String manifestation) {
        CodeEntry entry = arrival.entry();
        return new Candidate(entry.code(), entry.title(), node, score, source, trail, manifestation, arrival.open());
    }

    private static Suggestion.Source source(EntryTerm.Origin origin) {
        return switch (origin) {
            case TITLE -> Suggestion.Source.TITLE;
            case INCLUSION_TERM -> Suggestion.Source.INCLUSION_TERM;
            case SYNONYM -> Suggestion.Source.SYNONYM;
            default -> Suggestion.Source.INDEX;
        };
    }

    /** The words of a trail that choose nothing below the heading that they lead to; for a number it may still ask: «stage 4». */
    private static String spent(List<String> trail) {
        StringBuilder spent = new StringBuilder();
        for (String level : trail) {
            if (!NUMBERED.matcher(NonessentialModifiers.without(level)).find()) {
                spent.append(level).append(' ');
            }
        }
        return spent.toString();
    }
}
