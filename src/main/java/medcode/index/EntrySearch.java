package medcode.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;

/** The entry terms that a phrase means: those that its words cover best, or those all of whose words are stated; for many threads. */
public final class EntrySearch {
    /** So many entries are looked at before it is asked again what the others must score at least. */
    private static final int STEP = 16;
    /** What a qualifier counts beside a word that names the condition. */
    private static final double QUALIFIER = 0.3;

    private static final double ALL = 0.999;
    /** What is left of an entry that asks for the opposite of what is stated: an arm is no leg. */
    private static final double OPPOSITE = 0.6;
    /** What is left of a row of the neoplasm table where a site is stated and no neoplasm. */
    private static final double NO_NEOPLASM = 0.8;

    private final EntryIndex index;
    private final Stems stems;
    private final PhraseForms forms;
    private final Map<String, String> opposites = new HashMap<>();
    private final CodePrior prior = new CodePrior();
    private final List<List<String>> neoplasms = new ArrayList<>();
    private final Comparator<Scored> order;

    public EntrySearch(EntryIndex index, Lexicon lexicon) {
        this.index = index;
        this.order = order(index);
        this.stems = lexicon.stems();
        Map<String, String> rewrites = new HashMap<>(index.rewrites());
        rewrites.putAll(stems.synonyms());
        this.forms = new PhraseForms(rewrites, lexicon.wordSet("side_words.tsv"));
        for (NeoplasmBehavior column : NeoplasmBehavior.values()) {
            neoplasms.add(stems.of(column.words()));
        }
        for (List<String> row : lexicon.table("opposites.tsv")) {
            opposites.put(row.get(0), row.get(1));
            opposites.put(row.get(1), row.get(0));
        }
    }

    /**
     * An entry that covers a phrase.
     *
     * @param score 0 to 1
     * @param words the stems of the form of the phrase that it covers
     */
    public record Scored(int entry, double score, Set<String> words) {}

    /**
     * What was found for a phrase.
     *
     * @param entries the best of each code, best first
     * @param words the stems of the phrase and of its rewritings
     */
    public record Found(List<Scored> entries, Set<String> words) {}

    /**
     * An entry all of whose words are stated.
     *
     * @param required the weight of the words that it asks for
     * @param stems those of its words that are stated
     */
    public record Line(int entry, float required, Set<String> stems) {}

    public EntryIndex index() {
        return index;
    }

    /** The entries for the stems of a phrase in all the ways that the Index says it. */
    public Found covering(List<String> phrase) {
        return covering(phrase, 0, Integer.MAX_VALUE);
    }

    /**
     * Those entries that may cover the phrase well.
     *
     * @param least entries that score less may be left out
     */
    public Found covering(List<String> phrase, double least) {
        return covering(phrase, least, Integer.MAX_VALUE);
    }

    /**
     * Those of so many codes.
     *
     * @param most entries of more codes may be left out, all of which score less
     */
    public Found covering(List<String> phrase, double least, int most) {
        Map<Integer, Scored> best = new HashMap<>();
        Set<String> words = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> form : forms.of(phrase)) {
            words.addAll(form);
            score(form, numbers(form, numbers), least, most, best);
        }
        List<Scored> entries = new ArrayList<>(best.values());
        entries.sort(order);
        return new Found(entries, words);
    }

    /**
     * Where the Index leads who follows it down as far as the words go: the entries all of whose words are stated, those
     * that ask most first.
     *
     * @param lead what an entry begins with; one that asks nothing else is found only where {@code alone}
     */
    public List<Line> within(List<String> lead, boolean alone, Collection<String> stated, Predicate<String> codes) {
        List<String> words = new ArrayList<>(new LinkedHashSet<>(lead));
        int leading = words.size();
        stated.stream().filter(stem -> !lead.contains(stem)).distinct().forEach(words::add);
        int[] numbers = new int[Math.min(words.size(), Long.SIZE)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = index.word(words.get(i));
        }
        List<Line> lines = new ArrayList<>();
        for (EntryIndex.Match match : index.matches(numbers, (1L << leading) - 1, ALL)) {
            boolean asks = alone || match.matched() >>> leading != 0;
            if (asks && codes.test(index.code(match.entry()))) {
                lines.add(new Line(match.entry(), match.required(), stems(match, words)));
            }
        }
        lines.sort(Comparator.comparingDouble((Line line) -> -line.required)
                .thenComparing(line -> index.origin(line.entry) != EntryTerm.Origin.EXTERNAL_CAUSE));
        return lines;
    }

    private static Set<String> stems(EntryIndex.Match match, List<String> words) {
        Set<String> stems = new HashSet<>();
        for (long left = match.matched(); left != 0; left &= left - 1) {
            stems.add(words.get(Long.numberOfTrailingZeros(left)));
        }
        return stems;
    }

    /** How much the words of a phrase say together. */
    public double weight(List<String> phrase) {
        double weight = 0;
        for (String stem : new HashSet<>(phrase)) {
            int word = index.word(stem);
            double own = word < 0 ? index.unknownWeight() : index.weight(word);
            weight += stems.isQualifier(stem) ? QUALIFIER * own : own;
        }
        return weight;
    }

    /** The forms of a phrase share most of their words, and a misspelt one is dear to repair. */
    private int[] numbers(List<String> form, Map<String, Integer> known) {
        int[] numbers = new int[Math.min(form.size(), Long.SIZE)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = known.computeIfAbsent(form.get(i), this::number);
        }
        return numbers;
    }

    private int number(String stem) {
        int word = index.word(stem);
        return word < 0 ? index.nearest(stem) : word;
    }

    /** For each word of a form the number of its opposite, or -1. */
    private int[] opposites(List<String> form) {
        int[] numbers = new int[Math.min(form.size(), Long.SIZE)];
        for (int i = 0; i < numbers.length; i++) {
            String opposite = opposites.get(form.get(i));
            numbers[i] = opposite == null || form.contains(opposite) ? -1 : index.word(opposite);
        }
        return numbers;
    }

    private void score(List<String> form, int[] words, double least, int most, Map<Integer, Scored> best) {
        Set<String> stated = Set.copyOf(form);
        int[] opposite = opposites(form);
        boolean neoplasm = neoplasms.stream().anyMatch(stated::containsAll);
        EntryScore scoring = new EntryScore(index, words, importance(form));
        List<EntryIndex.Match> matches = index.matches(words, scoring.leading(least), scoring.leastCoverage(least));
        List<EntryIndex.Match> list = ShortList.of(matches, scoring);
        double counts = least;
        for (int i = 0; i < list.size(); i++) {
            EntryIndex.Match match = list.get(i);
            counts = i % STEP == 0 ? Math.max(least, lowest(best.values(), most)) : counts;
            double whole = scoring.mayReach(counts, match) ? scoring.of(match) : 0;
            double covered = isOpposite(match, opposite) ? OPPOSITE * whole : whole;
            if (!neoplasm && index.origin(match.entry()) == EntryTerm.Origin.NEOPLASM_TABLE) {
                covered *= NO_NEOPLASM;
            }
            if (covered >= counts) {
                Scored scored = new Scored(match.entry(), covered - prior.penalty(index, match.entry()), stated);
                best.merge(index.codeNumber(match.entry()), scored, (a, b) -> order.compare(b, a) < 0 ? b : a);
            }
        }
    }

    /** What the last of so many scores that are best; 0 where there are fewer. */
    private static double lowest(Collection<Scored> best, int most) {
        if (best.size() < most) {
            return 0;
        }
        double[] scores = best.stream().mapToDouble(Scored::score).sorted().toArray();
        return scores[scores.length - most];
    }

    private boolean isOpposite(EntryIndex.Match match, int[] opposite) {
        for (int i = 0; i < opposite.length; i++) {
            boolean open = opposite[i] >= 0 && (match.matched() & 1L << i) == 0;
            if (open && index.requires(match.entry(), opposite[i])) {
                return true;
            }
        }
        return false;
    }

    /** Of equal scores the Alphabetic Index goes first, as a coder does. */
    private static Comparator<Scored> order(EntryIndex index) {
        return (one, other) -> {
            int better = Double.compare(other.score, one.score);
            if (better != 0) {
                return better;
            }
            int ofIndex = Boolean.compare(isOfIndex(index, other), isOfIndex(index, one));
            return ofIndex != 0 ? ofIndex : Integer.compare(one.entry, other.entry);
        };
    }

    private static boolean isOfIndex(EntryIndex index, Scored hit) {
        return index.origin(hit.entry) == EntryTerm.Origin.INDEX;
    }

    private double[] importance(List<String> form) {
        double[] importance = new double[form.size()];
        for (int i = 0; i < importance.length; i++) {
            importance[i] = stems.isQualifier(form.get(i)) ? QUALIFIER : 1;
        }
        return importance;
    }
}
