package medcode.suggest.circumstance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;
import medcode.suggest.problem.ReportingWords;

/**
 * Circumstances that a short sentence names as chapter 21 does, where nothing else was found in it: «encounter for fitting of
 * an artificial leg», «inadequate sleep hygiene».
 */
final class NamedCircumstances {
    private static final double NAMED = 0.9;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 16;
    /** What is no circumstance: a condition, and what was done and leaves a state only later. */
    private static final Set<Mention.Kind> SAYS_ELSE = EnumSet.of(Mention.Kind.CONDITION, Mention.Kind.PROCEDURE);

    private static final String AUTHORITY = "guideline I.C.21";

    private final PhraseCoder phrases;
    private final Lexicon lexicon;

    NamedCircumstances(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** @param taken what has been coded */
    List<Coded> codes(Extraction extraction, List<Span> taken) {
        List<Coded> codes = new ArrayList<>();
        if (Problems.hasLines(extraction)) {
            return codes;
        }
        String text = extraction.note().text();
        for (Sentence sentence : extraction.sentences()) {
            Span head = ReportingWords.reported(text, sentence.span());
            if (Problems.counts(sentence.section()) && isOpen(head, extraction, taken) && isName(head.of(text))) {
                named(head, sentence, text).ifPresent(codes::add);
            }
        }
        return codes;
    }

    private Optional<Coded> named(Span head, Sentence sentence, String text) {
        Problem problem = Problem.of(text, head, sentence.section(), sentence.span(), Set.of(), List.of());
        return phrases.sure(problem.text(), problem.documented(), NAMED)
                .filter(Candidate::isOfChapter21)
                .map(found -> new Coded(List.of(problem), found, List.of(), List.of(AUTHORITY)));
    }

    private static boolean isOpen(Span head, Extraction extraction, List<Span> taken) {
        return taken.stream().noneMatch(head::overlaps)
                && extraction.mentions().stream()
                        .noneMatch(mention -> SAYS_ELSE.contains(mention.kind())
                                && mention.span().overlaps(head));
    }

    private boolean isName(String words) {
        List<String> stems = lexicon.stems().ofPhrase(words);
        return stems.size() >= LEAST_WORDS
                && stems.size() <= MOST_WORDS
                && stems.stream().noneMatch(Stems::isAbsent);
    }
}
