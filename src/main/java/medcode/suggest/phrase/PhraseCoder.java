package medcode.suggest.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.index.EntryIndex;
import medcode.index.EntrySearch;
import medcode.index.SearchHit;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Memory;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.problem.Handedness;

/**
 * Codes for a bare diagnosis phrase: the entries of the publications that cover it best, each verified in the Tabular List
 * and descended to a billable code.
 */
public final class PhraseCoder {
    /** So many entries are followed down for each code that is wanted: several may lead to one. */
    private static final int VERIFIED = 3;

    private final CodeTable table;
    private final Stems stems;
    private final EntrySearch search;
    private final LimbParts limbs;
    private final EntryCandidates entries;
    private final CandidateOrder order;
    private final Memory<AskedPhrase, List<Candidate>> known = new Memory<>(this::candidates);

    public PhraseCoder(CodeTable table, EntryIndex index, Lexicon lexicon) {
        this.table = table;
        this.stems = lexicon.stems();
        this.search = new EntrySearch(index, lexicon);
        this.limbs = LimbParts.bundled();
        this.entries = new EntryCandidates(table, index, lexicon);
        this.order = new CandidateOrder(search, entries, stems, new Unsided(table, search, lexicon));
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
        return known.of(asked(phrase, documented, limit, 0));
    }

    /** The best codes for a phrase of which many are wanted and that is asked for once: they are not kept. */
    List<Candidate> anew(String phrase, int limit) {
        return candidates(asked(phrase, List.of(), limit, 0));
    }

    /** The best code for a phrase, where it scores so much: what is far from it need not be looked at. */
    public Optional<Candidate> sure(String phrase, Collection<String> documented, double least) {
        double counts = least - CandidateOrder.NEAR - EntryCandidates.ANSWERED;
        return known.of(asked(phrase, documented, 1, counts)).stream()
                .filter(candidate -> candidate.score() >= least)
                .findFirst();
    }

    private AskedPhrase asked(String phrase, Collection<String> documented, int limit, double least) {
        return new AskedPhrase(
                stems.ofPhrase(phrase), ExactTitle.residual(phrase), Set.copyOf(documented), limit, least);
    }

    private List<Candidate> candidates(AskedPhrase asked) {
        EntrySearch.Found found = search.covering(asked.stems(), asked.least(), asked.limit() * VERIFIED);
        List<Candidate> list = verified(found.entries(), asked);
        Set<String> words = new HashSet<>(asked.documented());
        words.addAll(found.words());
        order.sort(list, asked.stems(), words);
        ExactTitle.first(list, asked.title());
        return List.copyOf(list.size() > asked.limit() ? list.subList(0, asked.limit()) : list);
    }

    /** One candidate for each code, the surest first. */
    private List<Candidate> verified(List<EntrySearch.Scored> ranked, AskedPhrase asked) {
        Map<Code, Candidate> candidates = new LinkedHashMap<>();
        Map<Set<String>, Set<String>> stated = new HashMap<>();
        for (EntrySearch.Scored hit : ranked.subList(0, Math.min(ranked.size(), asked.limit() * VERIFIED))) {
            Set<String> words = stated.computeIfAbsent(hit.words(), form -> stated(form, asked));
            entries.of(hit, words)
                    .ifPresent(found -> candidates.merge(
                            found.code(), found, (one, other) -> other.score() > one.score() ? other : one));
        }
        List<Candidate> list = new ArrayList<>(candidates.values());
        list.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return list;
    }

    /** What the Tabular List may ask: a limb as the phrase calls it too, be its form of the Index what it may. */
    private Set<String> stated(Set<String> form, AskedPhrase asked) {
        Set<String> words = new HashSet<>(asked.documented());
        words.addAll(form);
        for (String stem : asked.stems()) {
            if (limbs.isPart(stem)) {
                words.add(stem);
            }
        }
        return Handedness.with(words);
    }

    /** The code of a line all of whose words are stated among these. */
    public Optional<Candidate> named(EntrySearch.Line line, Set<String> words) {
        return entries.named(line, words);
    }

    /** What a search found, at the billable code that the phrase leads to from there. */
    Optional<Candidate> found(SearchHit hit, String phrase) {
        return entries.found(hit, phrase);
    }

    /** The code below a category that words answer best, for what the Tabular List itself leads to. */
    public Optional<Candidate> below(Code category, Set<String> words) {
        return entries.below(category, words);
    }

    /** True where no title of the codes holds a word of the phrase. */
    public boolean saysNothingOf(List<Code> codes, String phrase) {
        List<String> words = stems.ofPhrase(phrase);
        return !codes.isEmpty()
                && !words.isEmpty()
                && codes.stream()
                        .flatMap(code -> table.find(code).stream())
                        .noneMatch(entry -> stems.of(entry.title()).stream().anyMatch(words::contains));
    }

    /** True where the title of one of the codes begins with these words. */
    public boolean begins(List<Code> codes, String words) {
        return codes.stream()
                .flatMap(code -> table.find(code).stream())
                .anyMatch(entry -> entry.title().startsWith(words));
    }

    /** True where a title holds all words of another wording, of which there are some. */
    public boolean says(String title, String wording) {
        List<String> words = stems.of(NonessentialModifiers.without(wording));
        return !words.isEmpty() && stems.of(title).containsAll(words);
    }

    /** True where a title holds most words of another wording. */
    public boolean saysOf(String title, String wording) {
        List<String> words = stems.ofPhrase(wording);
        List<String> said = stems.of(title);
        return !words.isEmpty() && words.stream().filter(said::contains).count() * 2 > words.size();
    }

    /** True for the stem of a word that an entry holds. */
    public boolean knows(String stem) {
        return search.index().word(stems.family(stem)) >= 0;
    }

    /** How much the words of a phrase say together. */
    public double weight(String phrase) {
        return search.weight(stems.ofPhrase(phrase));
    }

    public EntrySearch search() {
        return search;
    }
}
