package medcode.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.index.EntryIndex;
import medcode.index.EntryTerm;
import medcode.lexicon.Lexicon;

/**
 * Codes for a bare diagnosis phrase: the entries of the publications that cover it best, each verified in the Tabular List
 * and descended to a billable code.
 */
public final class PhraseCoder {
    /** Entries looked at in full; the rest score lower before their context is known. */
    private static final int SHORT_LIST = 200;
    /** What a qualifier counts beside a word that names the condition. */
    private static final double QUALIFIER = 0.3;
    /** What an answer to the Tabular List's question counts among entries that cover the phrase alike. */
    private static final double ANSWERED = 0.02;

    private static final double ALL = 0.999;
    /** What an entry is worth all of whose words are stated among others. */
    private static final double NAMED = 0.9;

    private final CodeTable table;
    private final EntryIndex index;
    private final Lexicon lexicon;
    private final Map<String, String> rewrites;
    private final Descent descent;
    private final CodePrior prior;

    public PhraseCoder(CodeTable table, EntryIndex index, Lexicon lexicon) {
        this.table = table;
        this.index = index;
        this.lexicon = lexicon;
        this.rewrites = new HashMap<>(index.rewrites());
        this.rewrites.putAll(lexicon.stems().synonyms());
        this.descent = new Descent(table, lexicon.stems()::of);
        this.prior = new CodePrior();
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
        List<String> stems = lexicon.stems().ofPhrase(phrase);
        Map<Integer, Scored> best = new HashMap<>();
        Set<String> words = new HashSet<>(documented);
        for (List<String> form : Phrase.forms(stems, rewrites)) {
            words.addAll(form);
            score(form, best);
        }
        return verified(best.values(), Handedness.with(words), limit);
    }

    /**
     * Where the Index leads who follows it down as far as the words go: of the entries all of whose words are stated the one
     * that asks most.
     *
     * @param lead what the entry begins with; one that asks nothing else is found only where {@code alone}
     */
    Optional<Candidate> deepest(List<String> lead, boolean alone, Collection<String> stated, Predicate<String> codes) {
        List<String> stems = new ArrayList<>(new LinkedHashSet<>(lead));
        int leading = stems.size();
        stated.stream().filter(stem -> !lead.contains(stem)).distinct().forEach(stems::add);
        int[] words = new int[Math.min(stems.size(), Long.SIZE)];
        for (int i = 0; i < words.length; i++) {
            words[i] = index.word(stems.get(i));
        }
        long begins = (1L << leading) - 1;
        EntryIndex.Match best = null;
        for (EntryIndex.Match match : index.matches(words)) {
            boolean leads = (match.matched() & begins) != 0 && (alone || (match.matched() & ~begins) != 0);
            boolean held = match.requiredMatched() >= ALL * match.required();
            if (leads && held && asksMore(match, best) && codes.test(index.code(match.entry()))) {
                best = match;
            }
        }
        return best == null ? Optional.empty() : candidate(new Scored(best.entry(), NAMED), Set.copyOf(stems));
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

    /** Of two that ask the same, the Index goes first. */
    private boolean asksMore(EntryIndex.Match match, EntryIndex.Match best) {
        return best == null
                || match.required() > best.required()
                || (match.required() == best.required()
                        && index.origin(match.entry()) == EntryTerm.Origin.EXTERNAL_CAUSE
                        && index.origin(best.entry()) != EntryTerm.Origin.EXTERNAL_CAUSE);
    }

    /** How much the words of a phrase say together. */
    double weight(String phrase) {
        double weight = 0;
        for (String stem : new HashSet<>(lexicon.stems().ofPhrase(phrase))) {
            int word = index.word(stem);
            double own = word < 0 ? index.unknownWeight() : index.weight(word);
            weight += lexicon.stems().isQualifier(stem) ? QUALIFIER * own : own;
        }
        return weight;
    }

    private record Scored(int entry, double score) {}

    private void score(List<String> form, Map<Integer, Scored> best) {
        int[] words = new int[Math.min(form.size(), Long.SIZE)];
        for (int i = 0; i < words.length; i++) {
            words[i] = index.word(form.get(i));
            if (words[i] < 0) {
                words[i] = index.nearest(form.get(i));
            }
        }
        EntryScore scoring = new EntryScore(index, words, importance(form));
        for (EntryIndex.Match match : shortList(index.matches(words, EntryScore.LEAST_COVERAGE), scoring)) {
            double score = scoring.of(match) - prior.penalty(index, match.entry());
            Scored scored = new Scored(match.entry(), score);
            best.merge(index.codeNumber(match.entry()), scored, (a, b) -> order().compare(b, a) < 0 ? b : a);
        }
    }

    /** Of equal scores the Alphabetic Index goes first, as a coder does. */
    private Comparator<Scored> order() {
        return Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(hit -> index.origin(hit.entry) != EntryTerm.Origin.INDEX)
                .thenComparingInt(Scored::entry);
    }

    private double[] importance(List<String> form) {
        double[] importance = new double[form.size()];
        for (int i = 0; i < importance.length; i++) {
            importance[i] = lexicon.stems().isQualifier(form.get(i)) ? QUALIFIER : 1;
        }
        return importance;
    }

    private static List<EntryIndex.Match> shortList(List<EntryIndex.Match> matches, EntryScore scoring) {
        List<EntryIndex.Match> list = new ArrayList<>();
        for (EntryIndex.Match match : matches) {
            if (scoring.roughly(match) > 0) {
                list.add(match);
            }
        }
        if (list.size() > SHORT_LIST) {
            list.sort(Comparator.<EntryIndex.Match>comparingDouble(match -> -scoring.roughly(match))
                    .thenComparingInt(EntryIndex.Match::entry));
            return list.subList(0, SHORT_LIST);
        }
        return list;
    }

    private List<Candidate> verified(Collection<Scored> scored, Set<String> words, int limit) {
        List<Scored> ranked = new ArrayList<>(scored);
        ranked.sort(order());
        Map<Code, Candidate> candidates = new LinkedHashMap<>();
        for (Scored hit : ranked.subList(0, Math.min(ranked.size(), limit * 3))) {
            candidate(hit, words)
                    .ifPresent(found -> candidates.merge(
                            found.code(), found, (one, other) -> other.score() > one.score() ? other : one));
        }
        List<Candidate> list = new ArrayList<>(candidates.values());
        list.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return list.size() > limit ? list.subList(0, limit) : list;
    }

    private Optional<Candidate> candidate(Scored hit, Set<String> words) {
        Code node = new Code(table.release().codeSet(), index.code(hit.entry));
        return descent.from(node, words)
                .map(arrival -> new Candidate(
                        arrival.entry().code(),
                        arrival.entry().title(),
                        node,
                        Math.max(0, hit.score + ANSWERED * arrival.fit()),
                        source(index.origin(hit.entry)),
                        index.trail(hit.entry),
                        index.manifestation(hit.entry),
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
