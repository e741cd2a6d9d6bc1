package medcode.suggest.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.ConditionNouns;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Patient;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;
import medcode.suggest.problem.ReportingWords;

/**
 * In a note that lists no problems, the short sentences in which nothing was found mentioned, or nothing but what is denied,
 * and which yet name a condition
 * as the publications do: «whiplash», «factor V Leiden».
 */
final class UnmentionedNames {
    private static final double NAMED = 0.8;
    /** Where the noun of the condition is said. */
    private static final double NOUN_SAID = 0.72;
    /** Facts alone rarely are a name. */
    private static final int MOST_WORDS = 16;

    private final PhraseCoder phrases;
    private final ConditionNouns nouns;
    private final Lexicon lexicon;

    UnmentionedNames(PhraseCoder phrases, ConditionNouns nouns, Lexicon lexicon) {
        this.phrases = phrases;
        this.nouns = nouns;
        this.lexicon = lexicon;
    }

    List<Coded> in(Extraction extraction) {
        List<Coded> found = new ArrayList<>();
        if (Problems.hasLines(extraction)) {
            return found;
        }
        String text = extraction.note().text();
        for (Sentence sentence : extraction.sentences()) {
            Span affirmed = affirmed(sentence.span(), extraction);
            Span head = ReportingWords.reported(text, affirmed);
            if (Problems.counts(sentence.section()) && isBare(affirmed, extraction) && isName(head.of(text))) {
                Problem problem = Problem.of(
                        text, head, sentence.section(), sentence.span(), facts(sentence.span(), extraction), List.of());
                phrases.sure(problem.text(), problem.documented(), NOUN_SAID)
                        .map(candidate -> nouns.trusted(candidate, problem, text))
                        .filter(candidate ->
                                isCondition(candidate) && (candidate.score() >= NAMED || isNamed(candidate, problem)))
                        .ifPresent(
                                candidate -> found.add(new Coded(List.of(problem), candidate, List.of(), List.of())));
            }
        }
        return found;
    }

    private boolean isNamed(Candidate candidate, Problem problem) {
        return !candidate.isSymptom() && nouns.isNamed(candidate, problem.text());
    }

    /** What stands before the first denial: «bilateral carotid stenosis, no stroke». */
    private static Span affirmed(Span sentence, Extraction extraction) {
        String text = extraction.note().text();
        int end = sentence.end();
        for (Mention mention : extraction.mentions()) {
            boolean denied =
                    mention.assertion() == Assertion.NEGATED && mention.span().overlaps(sentence);
            Span cue = denied ? mention.cue().orElse(mention.span()) : sentence;
            if (denied && cue.start() < mention.span().start() && isBehindComma(text, sentence, cue)) {
                end = Math.min(end, Math.max(sentence.start(), cue.start()));
            }
        }
        return new Span(sentence.start(), end);
    }

    private static boolean isBehindComma(String text, Span sentence, Span cue) {
        return cue.start() > sentence.start()
                && text.substring(sentence.start(), cue.start()).stripTrailing().endsWith(",");
    }

    private static boolean isBare(Span sentence, Extraction extraction) {
        return extraction.mentions().stream()
                .noneMatch(mention -> mention.span().overlaps(sentence));
    }

    private boolean isName(String words) {
        List<String> stems = lexicon.stems().ofPhrase(words);
        return !stems.isEmpty() && stems.size() <= MOST_WORDS && stems.stream().noneMatch(Stems::isAbsent);
    }

    private static boolean isCondition(Candidate candidate) {
        return candidate.code().compact().charAt(0) < 'U';
    }

    private Set<String> facts(Span sentence, Extraction extraction) {
        List<String> documented = new ArrayList<>();
        for (Fact fact : Patient.facts(extraction)) {
            if (fact.kind().selectsCode() && sentence.contains(fact.span())) {
                documented.addAll(lexicon.stems().of(fact.value()));
            }
        }
        return Set.copyOf(documented);
    }
}
