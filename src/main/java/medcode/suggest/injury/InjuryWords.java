package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.extract.AssertionClassifier;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Stems;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.CandidateStems;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;

/**
 * Injuries that a note tells as people do, by a verb or an everyday noun and the site behind it: «cut his left index finger
 * with a knife», «a gash on the forehead»; the words are in {@code injury_words.tsv}.
 */
public final class InjuryWords {
    private static final double NAMED = 0.66;
    /** The words behind at most that name a site. */
    private static final int MOST = 6;

    private static final double AS_SURE = 0.05;
    private static final String UNSPECIFIED = "Unspecified injury";
    private static final String WHOLE = "unspecified body region";
    private static final Set<String> SIDES = Set.of("right", "left", "both", "bilateral");

    private static final String AGENT = "by";
    private static final String BURN = "burn";
    private static final Set<String> DONE = Set.of("made", "performed", "using", "sharply", "bluntly");
    private static final Set<String> PASSIVE = Set.of("was", "were", "is", "are", "be", "been", "then", "and");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "a", "an", "the");
    private static final Set<String> LEADS = Set.of("of", "on", "to", "over", "across", "above", "below", "in", "at");

    private final PhraseCoder phrases;
    private final AssertionClassifier assertions = Extractor.assertions();
    private final Phrases<Row> rows;
    private final BurnDepths depths;
    private final Stems stems;

    /** @param suffered true for what no surgeon does: «was bitten» */
    private record Row(List<String> words, String injury, boolean verb, boolean suffered) {}

    public InjuryWords(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.depths = new BurnDepths(lexicon);
        this.stems = lexicon.stems();
        List<Row> all = new ArrayList<>();
        for (List<String> row : lexicon.table("injury_words.tsv")) {
            boolean suffered = row.get(2).equals("suffered");
            boolean verb = suffered || row.get(2).equals("verb");
            lexicon.phrases(row.get(0)).forEach(words -> all.add(new Row(words, row.get(1), verb, suffered)));
        }
        this.rows = new Phrases<>(all, Row::words);
    }

    /** The same codes with those of injuries that no other code tells. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        if (Problems.hasLines(extraction)) {
            return coded;
        }
        List<Coded> all = new ArrayList<>(coded);
        for (Sentence sentence : extraction.sentences()) {
            if (Problems.counts(sentence.section())) {
                List<Word> words = sentence.words();
                for (Phrases.Hit<Row> hit : rows.hits(words, 0, words.size())) {
                    injury(hit, words, sentence, extraction).ifPresent(found -> add(found, all));
                }
            }
        }
        return all;
    }

    /** In the place of an injury that is told no more of than where it is, or that the same words tell less surely. */
    private static void add(Coded found, List<Coded> all) {
        all.removeIf(one -> tells(one, found)
                && (one.candidate().title().startsWith(UNSPECIFIED)
                        || one.candidate().score() < found.candidate().score())
                && one.problem().span().overlaps(found.problem().span()));
        if (all.stream().noneMatch(one -> tells(one, found))) {
            all.add(found);
        }
    }

    /** An injury of the same region: its own words name it better. */
    private static boolean tells(Coded known, Coded found) {
        String code = known.code().compact();
        return known.candidate().isInjury()
                && code.charAt(1) == found.code().compact().charAt(1)
                && code.charAt(0) == found.code().compact().charAt(0);
    }

    private Optional<Coded> injury(Phrases.Hit<Row> hit, List<Word> words, Sentence sentence, Extraction extraction) {
        String text = extraction.note().text();
        int first = hit.row().injury().isEmpty() || isDone(hit, words) ? -1 : site(hit, words, text);
        Span said = new Span(
                words.get(hit.first()).start(), words.get(hit.end() - 1).end());
        if (first < 0 || !assertions.isPresent(text, sentence.span(), said)) {
            return Optional.empty();
        }
        String injury = hit.row().injury().equals(BURN)
                ? depths.in(extraction, sentence) + BURN
                : hit.row().injury();
        Candidate best = null;
        Span span = said;
        Set<String> documented = Set.of();
        for (int end = first; end < Math.min(words.size(), first + MOST); end++) {
            if (end > first
                    && isParted(text, words.get(end - 1).end(), words.get(end).start())) {
                break;
            }
            Span site = new Span(words.get(first).start(), words.get(end).end());
            List<Candidate> found = phrases.candidates(injury + " of " + site.of(text), sides(words, first, end), 1);
            boolean side = SIDES.contains(words.get(end).normal());
            if (!side && !found.isEmpty() && says(found.get(0), injury) && isBetter(found.get(0), best)) {
                best = found.get(0);
                span = new Span(said.start(), site.end());
                documented = sides(words, first, end);
            }
        }
        if (best == null || best.score() < NAMED) {
            return Optional.empty();
        }
        Problem problem = Problem.of(text, span, sentence.section(), sentence.span(), documented, List.of());
        return Optional.of(new Coded(List.of(problem), best, List.of(), List.of()));
    }

    private static Set<String> sides(List<Word> words, int first, int last) {
        Set<String> sides = new HashSet<>(SIDES);
        sides.retainAll(
                words.subList(first, last + 1).stream().map(Word::normal).toList());
        return sides;
    }

    /** True for a code of the very injury: a splinter is no laceration with a foreign body. */
    private boolean says(Candidate found, String injury) {
        return CandidateStems.of(found, stems).containsAll(stems.of(injury));
    }

    /** The longer words win where they are as sure. */
    private static boolean isBetter(Candidate found, Candidate best) {
        return found.isInjury()
                && !found.title().contains(WHOLE)
                && (best == null || found.score() >= best.score() - AS_SURE);
    }

    /** What a surgeon does: «was cut», «a puncture of the vein was made». */
    private static boolean isDone(Phrases.Hit<Row> hit, List<Word> words) {
        return words.stream().anyMatch(word -> DONE.contains(word.normal()))
                || (hit.first() > 0
                        && !hit.row().suffered()
                        && PASSIVE.contains(words.get(hit.first() - 1).normal()));
    }

    /** Where the words of a site begin behind a verb or a noun, or -1: «cut his hand», «bitten by a dog on the left calf», «a gash on the forehead». */
    private static int site(Phrases.Hit<Row> hit, List<Word> words, String text) {
        boolean verb = hit.row().verb();
        int at = verb ? behindAgent(hit.end(), words) : hit.end();
        boolean led = at < words.size() && LEADS.contains(words.get(at).normal());
        at += led ? 1 : 0;
        boolean owned = at < words.size() && OWNERS.contains(words.get(at).normal());
        boolean sided = at < words.size() && SIDES.contains(words.get(at).normal());
        boolean begins = verb ? owned || sided : led || sided;
        at += owned && (led || verb) ? 1 : 0;
        boolean apart = at < words.size()
                && isParted(text, words.get(hit.end() - 1).end(), words.get(at).start());
        return !begins || at >= words.size() || apart ? -1 : at;
    }

    /** Behind «by a dog», where a site follows. */
    private static int behindAgent(int at, List<Word> words) {
        if (at >= words.size() || !words.get(at).normal().equals(AGENT)) {
            return at;
        }
        for (int next = at + 1; next < Math.min(words.size(), at + MOST); next++) {
            if (LEADS.contains(words.get(next).normal())) {
                return next;
            }
        }
        return at;
    }

    private static boolean isParted(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (",;:.()".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
