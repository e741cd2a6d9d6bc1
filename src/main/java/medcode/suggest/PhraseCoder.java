package medcode.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.index.EntryIndex;
import medcode.index.EntrySearch;
import medcode.index.EntryTerm;
import medcode.index.SearchHit;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.tabular.Memory;

/**
 * Codes for a bare diagnosis phrase: the entries of the publications that cover it best, each verified in the Tabular List
 * and descended to a billable code.
 */
public final class PhraseCoder {
    /** What an answer to the Tabular List's question counts among entries that cover the phrase alike. */
    private static final double ANSWERED = 0.02;

    /** What an entry is worth all of whose words are stated among others. */
    private static final double NAMED = 0.9;

    private static final String OPEN = "nspecified";
    private static final String ELSEWHERE = "elsewher";
    private static final String MANIFESTATION = "in diseases classified elsewhere";
    /** How much worse an exact code may fit than one that leaves open what it says. */
    private static final double NEAR = 0.15;
    /** What an entry scores that leaves nothing of a phrase unsaid. */
    private static final double WHOLE = 0.97;
    /** How much more it must say. */
    private static final double MORE = 0.5;
    /** What words count that it adds. */
    private static final double ADDED = 0.3;

    /** What the Index adds to the names of what has no code of its own. */
    private static final Set<String> RESIDUAL = Set.of("nos", "nec");

    static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private final CodeTable table;
    private final EntryIndex index;
    private final Lexicon lexicon;
    private final EntrySearch search;
    private final Descent descent;
    private final Unsided unsided;
    private final Memory<Asked, List<Candidate>> known = new Memory<>(this::candidates);

    public PhraseCoder(CodeTable table, EntryIndex index, Lexicon lexicon) {
        this.table = table;
        this.index = index;
        this.lexicon = lexicon;
        this.search = new EntrySearch(index, lexicon);
        this.descent = new Descent(table, lexicon.stems()::of);
        this.unsided = new Unsided(table, search, lexicon);
    }

    /** The best codes for a phrase, best first. */
    public List<Candidate> candidates(String phrase, int limit) {
        return candidates(phrase, List.of(), limit);
    }

    /**
     * The best codes for a phrase, best first.
     *
     * @param documented words from around the phrase that may answer what the Tabular List asks: a side, a stage
     */
    public List<Candidate> candidates(String phrase, Collection<String> documented, int limit) {
        return known.of(new Asked(lexicon.stems().ofPhrase(phrase), Set.copyOf(documented), limit, 0));
    }

    /** The best codes for a phrase of which many are wanted and that is asked for once: they are not kept. */
    List<Candidate> anew(String phrase, int limit) {
        return candidates(new Asked(lexicon.stems().ofPhrase(phrase), Set.of(), limit, 0));
    }

    /** The best code for a phrase, where it scores so much: what is far from it need not be looked at. */
    Optional<Candidate> sure(String phrase, Collection<String> documented, double least) {
        List<String> stems = lexicon.stems().ofPhrase(phrase);
        return known.of(new Asked(stems, Set.copyOf(documented), 1, least - NEAR - ANSWERED)).stream()
                .filter(candidate -> candidate.score() >= least)
                .findFirst();
    }

    /**
     * What is asked of a phrase: notes say the same ones over and over.
     *
     * @param least entries that score less may be left out
     */
    private record Asked(List<String> stems, Set<String> documented, int limit, double least) {

        /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked
                    && limit == asked.limit
                    && Double.compare(least, asked.least) == 0
                    && stems.equals(asked.stems)
                    && documented.equals(asked.documented);
        }

        @Override
        public int hashCode() {
            return 31 * stems.hashCode() + documented.hashCode();
        }
    }

    private List<Candidate> candidates(Asked asked) {
        EntrySearch.Found found = search.covering(asked.stems, asked.least);
        List<Candidate> list = verified(found.entries(), asked.documented, asked.limit);
        Set<String> words = new HashSet<>(asked.documented);
        words.addAll(found.words());
        exactFirst(list, words);
        plainFirst(asked.stems, list, words);
        manifestationLast(list, words);
        return List.copyOf(list.size() > asked.limit ? list.subList(0, asked.limit) : list);
    }

    /** The code of a line all of whose words are stated among these. */
    Optional<Candidate> named(EntrySearch.Line line, Set<String> words) {
        return candidate(new EntrySearch.Scored(line.entry(), NAMED, words), words);
    }

    EntrySearch search() {
        return search;
    }

    /** What a search found, at the billable code that the phrase leads to from there. */
    Optional<Candidate> found(SearchHit hit, String phrase) {
        Set<String> words = Handedness.with(new HashSet<>(lexicon.stems().ofPhrase(phrase)));
        String wording = String.join(" ", hit.trail());
        return descent.from(hit.entry().code(), wording, words)
                .map(arrival -> new Candidate(
                        arrival.entry().code(),
                        arrival.entry().title(),
                        hit.entry().code(),
                        hit.score(),
                        source(hit.origin()),
                        hit.trail(),
                        "",
                        arrival.open()));
    }

    /** The code below a category that words answer best, for what the Tabular List itself leads to. */
    Optional<Candidate> below(Code category, Set<String> words) {
        return descent.from(category, words)
                .map(arrival -> new Candidate(
                        arrival.entry().code(),
                        arrival.entry().title(),
                        category,
                        NAMED,
                        Suggestion.Source.INSTRUCTION,
                        List.of(arrival.entry().title()),
                        "",
                        arrival.open()));
    }

    /** True where no title of the codes holds a word of the phrase. */
    boolean saysNothingOf(List<Code> codes, String phrase) {
        List<String> words = lexicon.stems().ofPhrase(phrase);
        return !codes.isEmpty()
                && !words.isEmpty()
                && codes.stream()
                        .flatMap(code -> table.find(code).stream())
                        .noneMatch(entry ->
                                lexicon.stems().of(entry.title()).stream().anyMatch(words::contains));
    }

    /** How much the words of a phrase say together. */
    double weight(String phrase) {
        return search.weight(lexicon.stems().ofPhrase(phrase));
    }

    private List<Candidate> verified(List<EntrySearch.Scored> ranked, Collection<String> documented, int limit) {
        Map<Code, Candidate> candidates = new LinkedHashMap<>();
        for (EntrySearch.Scored hit : ranked.subList(0, Math.min(ranked.size(), limit * 3))) {
            Set<String> words = new HashSet<>(documented);
            words.addAll(hit.words());
            candidate(hit, Handedness.with(words))
                    .ifPresent(found -> candidates.merge(
                            found.code(), found, (one, other) -> other.score() > one.score() ? other : one));
        }
        List<Candidate> list = new ArrayList<>(candidates.values());
        list.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return list;
    }

    private void plainFirst(List<String> phrase, List<Candidate> list, Set<String> words) {
        if (!list.isEmpty()) {
            Candidate best = list.get(0);
            unsided.of(phrase, best, words, hit -> candidate(hit, Handedness.with(words)))
                    .ifPresent(plain -> {
                        list.removeIf(other -> other.code().equals(plain.code()));
                        list.add(0, plain.scored(Math.max(plain.score(), best.score())));
                    });
        }
    }

    /** A condition that is told without its disease is none «in diseases classified elsewhere», where another code names it. */
    private static void manifestationLast(List<Candidate> list, Set<String> words) {
        boolean manifestation = list.size() > 1
                && list.get(0).title().contains(MANIFESTATION)
                && words.stream().noneMatch(word -> word.startsWith(ELSEWHERE));
        if (manifestation && list.get(1).score() > list.get(0).score() - NEAR) {
            list.add(1, list.remove(0));
        }
    }

    /** What leaves open what the phrase says goes behind what says it, if both are of one category and nearly as good. */
    private void exactFirst(List<Candidate> list, Set<String> words) {
        if (list.size() < 2
                || !list.get(0).title().contains(OPEN)
                || list.get(0).score() >= WHOLE) {
            return;
        }
        Candidate best = list.get(0);
        double said = said(best, words) + MORE;
        for (Candidate other : list.subList(1, list.size())) {
            boolean near = other.score() > best.score() - NEAR
                    && other.code().category().equals(best.code().category())
                    && !other.title().contains(OPEN);
            if (near && said(other, words) - added(other, best, words) > said) {
                list.remove(other);
                list.add(0, other.scored(best.score()));
                return;
            }
        }
    }

    /** What an entry says that neither the phrase nor the open code does; where a word in brackets is said, its line is. */
    private double added(Candidate other, Candidate best, Set<String> words) {
        Set<String> added = new HashSet<>();
        List<String> levels = new ArrayList<>(other.trail());
        if (other.source() != Suggestion.Source.INDEX) {
            levels.add(other.title());
        }
        for (String level : levels) {
            Set<String> stems = new HashSet<>(lexicon.stems().of(level));
            List<String> required = lexicon.stems().of(BRACKETS.matcher(level).replaceAll(" "));
            stems.removeAll(required);
            if (stems.stream().noneMatch(words::contains)) {
                added.addAll(required);
            }
        }
        added.removeIf(stem -> Stems.isAbsent(stem) || words.contains(stem) || RESIDUAL.contains(stem));
        added.removeAll(lexicon.stems().of(best.title()));
        return ADDED * search.weight(List.copyOf(added));
    }

    private double said(Candidate candidate, Set<String> words) {
        Set<String> said = new HashSet<>(lexicon.stems().of(candidate.title()));
        said.addAll(lexicon.stems().of(String.join(" ", candidate.trail())));
        said.retainAll(words);
        return search.weight(List.copyOf(said));
    }

    private Optional<Candidate> candidate(EntrySearch.Scored hit, Set<String> words) {
        Code node = new Code(table.release().codeSet(), index.code(hit.entry()));
        List<String> trail = index.trail(hit.entry());
        return descent.from(node, String.join(" ", trail), words)
                .map(arrival -> new Candidate(
                        arrival.entry().code(),
                        arrival.entry().title(),
                        node,
                        Math.max(0, hit.score() + ANSWERED * arrival.fit()),
                        source(index.origin(hit.entry())),
                        trail,
                        index.manifestation(hit.entry()),
                        arrival.open()));
    }

    private static Suggestion.Source source(EntryTerm.Origin origin) {
        return switch (origin) {
            case TITLE -> Suggestion.Source.TITLE;
            case INCLUSION_TERM -> Suggestion.Source.INCLUSION_TERM;
            case SYNONYM -> Suggestion.Source.SYNONYM;
            default -> Suggestion.Source.INDEX;
        };
    }
}
