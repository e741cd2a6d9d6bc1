package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.extract.AssertionClassifier;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.CandidateStems;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Patient;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;

/**
 * Injuries whose noun and site no term of the publications joins as a note does: «metatarsal fracture, right», «strain of the
 * left hamstring»; the nouns are in {@code injury_nouns.tsv}.
 */
public final class SitedInjuries {
    private static final double NAMED = 0.7;
    private static final double AS_SURE = 0.05;
    private static final int MOST_BEFORE = 5;
    private static final int MOST_BEHIND = 9;
    private static final String WHOLE = "unspecified body region";
    private static final Set<String> LEADS = Set.of("of", "to", "at", "in");
    private static final Set<String> SIDES = Set.of("right", "left", "bilateral");

    private final PhraseCoder phrases;
    private final Stems stems;
    private final Set<String> nouns;
    private final AssertionClassifier assertions = Extractor.assertions();

    public SitedInjuries(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.stems = lexicon.stems();
        this.nouns = lexicon.wordSet("injury_nouns.tsv");
    }

    /** The same codes with those of injuries whose noun was found in no mention. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        if (Problems.hasLines(extraction)) {
            return coded;
        }
        List<Coded> all = new ArrayList<>(coded);
        for (Sentence sentence : extraction.sentences()) {
            for (int at = 0; at < sentence.words().size(); at++) {
                Word noun = sentence.words().get(at);
                if (nouns.contains(noun.normal()) && isUnmentioned(noun, sentence, extraction)) {
                    injury(at, sentence, extraction)
                            .filter(found -> isNew(found, all))
                            .ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private boolean isUnmentioned(Word noun, Sentence sentence, Extraction extraction) {
        Span span = new Span(noun.start(), noun.end());
        for (Mention mention : extraction.mentions()) {
            if (mention.span().overlaps(span)) {
                return false;
            }
        }
        return Problems.counts(sentence.section())
                && assertions.isPresent(extraction.note().text(), sentence.span(), span);
    }

    /** None where the same stretch, or the same kind of injury of the region, is coded. */
    private static boolean isNew(Coded found, List<Coded> all) {
        String block = found.code().compact().substring(0, 2);
        return all.stream()
                .noneMatch(one -> one.code().compact().startsWith(block)
                        || one.problem().span().overlaps(found.problem().span()));
    }

    /** The surest code of the stretches that end or begin with the noun; the longer stretch where two are as sure. */
    private Optional<Coded> injury(int noun, Sentence sentence, Extraction extraction) {
        Coded best = null;
        for (Stretch stretch : stretches(noun, sentence, extraction.note().text())) {
            Optional<Coded> found = coded(stretch, noun, sentence, extraction);
            if (found.isPresent()
                    && (best == null
                            || found.get().candidate().score()
                                    >= best.candidate().score() - AS_SURE)) {
                best = found.get();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Words of a sentence, from the first to the last. */
    private record Stretch(int first, int last) {}

    private static List<Stretch> stretches(int noun, Sentence sentence, String text) {
        List<Word> words = sentence.words();
        List<Stretch> stretches = new ArrayList<>();
        for (int first = noun - 1; first >= Math.max(0, noun - MOST_BEFORE) && isJoined(text, words, first); first--) {
            stretches.add(new Stretch(first, noun));
        }
        boolean led =
                noun + 1 < words.size() && LEADS.contains(words.get(noun + 1).normal());
        for (int last = noun + 1;
                led && last < Math.min(words.size(), noun + MOST_BEHIND) && isJoined(text, words, last - 1);
                last++) {
            stretches.add(new Stretch(noun, last));
        }
        return stretches;
    }

    private Optional<Coded> coded(Stretch stretch, int noun, Sentence sentence, Extraction extraction) {
        String text = extraction.note().text();
        List<Word> words = sentence.words();
        Span span = new Span(
                words.get(stretch.first).start(), words.get(stretch.last).end());
        Set<String> facts = facts(span, sentence, extraction);
        Problem problem = Problem.of(text, span, sentence.section(), sentence.span(), facts, List.of());
        return phrases.candidates(span.of(text), facts, 1).stream()
                .filter(found -> found.score() >= NAMED && names(found, words.get(noun)))
                .findFirst()
                .map(found -> new Coded(List.of(problem), found, List.of(), List.of()));
    }

    /** True for a code of the very injury, of a site. */
    private boolean names(Candidate found, Word noun) {
        Set<String> said = CandidateStems.of(found, stems);
        return found.isInjury() && !found.title().contains(WHOLE) && said.containsAll(stems.of(noun.normal()));
    }

    /** The sides in the stretch, else those that its sentence goes on to name before another statement; and its kind. */
    private static Set<String> facts(Span span, Sentence sentence, Extraction extraction) {
        Set<String> sides = new HashSet<>();
        Set<String> later = new HashSet<>();
        Set<String> facts = new HashSet<>();
        for (Fact fact : Patient.facts(extraction)) {
            if (!fact.kind().selectsCode() || !sentence.span().contains(fact.span())) {
                continue;
            }
            if (fact.kind() != Fact.Kind.LATERALITY) {
                facts.add(fact.value());
            } else if (span.contains(fact.span())) {
                sides.add(fact.value());
            } else {
                later.add(fact.value());
            }
        }
        later.retainAll(SIDES);
        facts.addAll(sides.isEmpty() && later.size() == 1 ? later : sides);
        return facts;
    }

    private static boolean isJoined(String text, List<Word> words, int at) {
        for (int i = words.get(at).end(); i < words.get(at + 1).start(); i++) {
            if (",;:.()".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
