package medcode.suggest.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.index.EntrySearch;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.Suggestion;
import medcode.suggest.problem.Handedness;

/** Which of nearly as good candidates for a phrase goes first: the one that says what the phrase says, and no more. */
final class CandidateOrder {
    /** How much worse an exact code may fit than one that leaves open what it says. */
    static final double NEAR = 0.15;

    private static final String BOTH = "Bilateral";
    private static final Set<String> BILATERAL = Set.of("bilateral", "both");
    private static final String UNPLACED = "njury of unspecified body region";
    private static final String NOT_SPECIFIED = "not specified as ";
    private static final String ELSEWHERE = "elsewher";
    /** What an entry scores that leaves nothing of a phrase unsaid. */
    private static final double WHOLE = 0.97;
    /** How much more it must say. */
    private static final double MORE = 0.5;
    /** What words count that it adds. */
    private static final double ADDED = 0.3;

    /** What the Index adds to the names of what has no code of its own. */
    private static final Set<String> RESIDUAL = Set.of("nos", "nec");

    private final EntrySearch search;
    private final EntryCandidates entries;
    private final Stems stems;
    private final Unsided unsided;

    CandidateOrder(EntrySearch search, EntryCandidates entries, Stems stems, Unsided unsided) {
        this.search = search;
        this.entries = entries;
        this.stems = stems;
        this.unsided = unsided;
    }

    /**
     * Orders a list that is sorted by its scores.
     *
     * @param words the phrase in all its forms, and what is documented around it
     */
    void sort(List<Candidate> list, List<String> phrase, Set<String> words) {
        documentedFirst(list, words);
        oneSideFirst(list, words);
        exactFirst(list, phrase, words);
        plainFirst(phrase, list, words);
        manifestationLast(list, words);
        unplacedLast(list);
    }

    /** Of lines beside each other in the Index the one that is documented: below «disc, degenerative» the «lumbar region». */
    private void documentedFirst(List<Candidate> list, Set<String> words) {
        if (list.size() < 2 || isDocumented(list.get(0), words)) {
            return;
        }
        Candidate best = list.get(0);
        for (Candidate other : list.subList(1, list.size())) {
            if (isBeside(other, best) && other.score() > best.score() - NEAR && isDocumented(other, words)) {
                list.remove(other);
                list.add(0, other.scored(best.score()));
                return;
            }
        }
    }

    /** Of what fits alike one side goes before both, of which nothing says: an «incarcerated right inguinal hernia». */
    private static void oneSideFirst(List<Candidate> list, Set<String> words) {
        boolean both = list.size() > 1
                && list.get(0).title().startsWith(BOTH)
                && words.stream().noneMatch(BILATERAL::contains);
        if (both
                && list.get(1).code().category().equals(list.get(0).code().category())
                && list.get(1).score() == list.get(0).score()) {
            list.add(1, list.remove(0));
        }
    }

    /** Also of names that come with medcode: «herniated lumbar disc», «herniated lumbosacral disc». */
    private static boolean isBeside(Candidate other, Candidate best) {
        int level = best.trail().size() - 1;
        boolean names = best.source() == Suggestion.Source.SYNONYM && other.source() == Suggestion.Source.SYNONYM;
        return (level > 0 || names)
                && other.trail().size() == level + 1
                && other.trail().subList(0, level).equals(best.trail().subList(0, level));
    }

    /** True where all is said that the last level of a trail asks for, or what it is «not specified as» is not. */
    private boolean isDocumented(Candidate candidate, Set<String> words) {
        String last = candidate.trail().get(candidate.trail().size() - 1);
        if (last.startsWith(NOT_SPECIFIED)) {
            return stems.of(last.substring(NOT_SPECIFIED.length())).stream().noneMatch(words::contains);
        }
        List<String> asked = stems.of(NonessentialModifiers.without(last));
        return !asked.isEmpty() && words.containsAll(asked) && RESIDUAL.stream().noneMatch(asked::contains);
    }

    /** What leaves open what the phrase says goes behind what says it, if both are of one category and nearly as good. */
    private void exactFirst(List<Candidate> list, List<String> phrase, Set<String> words) {
        if (list.size() < 2
                || !OpenTitle.is(list.get(0).title())
                || list.get(0).score() >= WHOLE
                || phrase.stream().anyMatch(OpenTitle::is)) {
            return;
        }
        Candidate best = list.get(0);
        double said = said(best, words) + MORE;
        for (Candidate other : list.subList(1, list.size())) {
            boolean near = other.score() > best.score() - NEAR
                    && other.code().category().equals(best.code().category())
                    && !OpenTitle.is(other.title());
            if (near && saysMore(other, best, words) && said(other, words) - added(other, best, words) > said) {
                list.remove(other);
                list.add(0, other.scored(best.score()));
                return;
            }
        }
    }

    /** True where one says something of the phrase that the other does not. */
    private boolean saysMore(Candidate other, Candidate best, Set<String> words) {
        Set<String> more = CandidateStems.of(other, stems);
        more.retainAll(words);
        more.removeAll(CandidateStems.of(best, stems));
        return !more.isEmpty();
    }

    /** What an entry says that neither the phrase nor the open code does; where a word in brackets is said, its line is. */
    private double added(Candidate other, Candidate best, Set<String> words) {
        Set<String> added = new HashSet<>();
        for (String level : levels(other)) {
            Set<String> modifiers = new HashSet<>(stems.of(level));
            List<String> required = stems.of(NonessentialModifiers.without(level));
            modifiers.removeAll(required);
            if (modifiers.stream().noneMatch(words::contains)) {
                added.addAll(required);
            }
        }
        added.removeIf(stem -> Stems.isAbsent(stem) || words.contains(stem) || RESIDUAL.contains(stem));
        added.removeAll(stems.of(best.title()));
        return ADDED * search.weight(List.copyOf(added));
    }

    private static List<String> levels(Candidate candidate) {
        List<String> levels = new ArrayList<>(candidate.trail());
        if (candidate.source() != Suggestion.Source.INDEX) {
            levels.add(candidate.title());
        }
        return levels;
    }

    private double said(Candidate candidate, Set<String> words) {
        Set<String> said = CandidateStems.of(candidate, stems);
        said.retainAll(words);
        return search.weight(List.copyOf(said));
    }

    private void plainFirst(List<String> phrase, List<Candidate> list, Set<String> words) {
        if (!list.isEmpty()) {
            Candidate best = list.get(0);
            unsided.of(phrase, best, words, hit -> entries.of(hit, Handedness.with(words)))
                    .ifPresent(plain -> {
                        list.removeIf(other -> other.code().equals(plain.code()));
                        list.add(0, plain.scored(Math.max(plain.score(), best.score())));
                    });
        }
    }

    /** An injury of no region goes behind one of a site: «nonunion of a scaphoid fracture». */
    private static void unplacedLast(List<Candidate> list) {
        boolean unplaced = list.size() > 1 && list.get(0).title().contains(UNPLACED);
        for (int at = 1; unplaced && at < list.size(); at++) {
            Candidate other = list.get(at);
            if (other.isInjury()
                    && !other.title().contains(UNPLACED)
                    && other.score() > list.get(0).score() - NEAR) {
                list.remove(at);
                list.add(0, other.scored(list.get(0).score()));
                return;
            }
        }
    }

    /** A condition that is told without its disease is none «in diseases classified elsewhere», where another code names it. */
    private static void manifestationLast(List<Candidate> list, Set<String> words) {
        boolean manifestation = list.size() > 1
                && list.get(0).isOfOtherDisease()
                && words.stream().noneMatch(word -> word.startsWith(ELSEWHERE));
        if (manifestation && list.get(1).score() > list.get(0).score() - NEAR) {
            list.add(1, list.remove(0));
        }
    }
}
