package medcode.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * The problems that a note states, in its order: the lines that name one; where no line does, the conditions mentioned in
 * sections that count.
 */
final class Problems {
    /** A line with more words is a sentence about the patient, not the name of a problem. */
    private static final int MOST_WORDS = 14;
    /** Sections that weigh less hold background, not the provider's statement (EXTRACTION §2). */
    private static final double COUNTS = 0.6;

    private final Lexicon lexicon;

    Problems(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Problem> of(Extraction extraction, Policy policy) {
        SideOf sides = new SideOf(lexicon, extraction);
        List<Problem> problems = lines(extraction, sides);
        if (problems.isEmpty()) {
            problems.addAll(statements(extraction, sides));
        }
        if (problems.isEmpty() || policy == Policy.ALL || !hasLines(extraction)) {
            problems.addAll(mentioned(extraction, problems, policy));
        }
        return problems;
    }

    private static boolean hasLines(Extraction extraction) {
        return extraction.sentences().stream().anyMatch(Sentence::problem);
    }

    private List<Problem> lines(Extraction extraction, SideOf sides) {
        List<Problem> problems = new ArrayList<>();
        String text = extraction.note().text();
        for (Sentence line : extraction.sentences()) {
            if (line.problem()) {
                Span head = stated(extraction, ProblemText.head(text, line.span()));
                int words = lexicon.words(text, head.start(), head.end()).size();
                if (words > 0 && words <= MOST_WORDS && isStatement(extraction, head)) {
                    problems.add(problem(extraction, sides, line, head, line.item()));
                }
            }
        }
        return problems;
    }

    /** In a note without a list of problems, the short sentences that name a condition, in sections that count. */
    private List<Problem> statements(Extraction extraction, SideOf sides) {
        List<Problem> problems = new ArrayList<>();
        String text = extraction.note().text();
        for (Sentence sentence : extraction.sentences()) {
            Span head = stated(extraction, ProblemText.head(text, sentence.span()));
            int words = lexicon.words(text, head.start(), head.end()).size();
            if (sentence.section().kind().weight() >= COUNTS
                    && words <= MOST_WORDS
                    && namesCondition(extraction, head)) {
                problems.add(problem(extraction, sides, sentence, head, sentence.span()));
            }
        }
        return problems;
    }

    /** A problem's words up to those that say what goes without it: «chest pain, no dyspnea». */
    private static Span stated(Extraction extraction, Span head) {
        String text = extraction.note().text();
        boolean named = false;
        for (Mention mention : extraction.mentions()) {
            if (head.contains(mention.span())) {
                Span cue = mention.cue().orElse(mention.span());
                if (named && mention.assertion() == Assertion.NEGATED && cue.start() > head.start()) {
                    Span before = new Span(
                            head.start(), Math.min(cue.start(), mention.span().start()));
                    return ProblemText.head(text, before);
                }
                named |= isCondition(mention) && mention.assertion() != Assertion.NEGATED;
            }
        }
        return head;
    }

    private static boolean namesCondition(Extraction extraction, Span head) {
        for (Mention mention : extraction.mentions()) {
            if (isCondition(mention) && !mention.copied() && head.contains(mention.span())) {
                return true;
            }
        }
        return false;
    }

    /** False for words copied from an earlier note, an abbreviation to be asked about first, a negative result. */
    private static boolean isStatement(Extraction extraction, Span head) {
        boolean open = false;
        boolean condition = false;
        for (Mention mention : extraction.mentions()) {
            if (mention.span().overlaps(head)) {
                if (mention.copied()) {
                    return false;
                }
                open |= mention.isUndecided() || isNegativeResult(mention);
                condition |= isCondition(mention);
            }
        }
        return condition || !open;
    }

    private static boolean isNegativeResult(Mention mention) {
        for (Fact fact : mention.facts()) {
            if (fact.kind() == Fact.Kind.RESULT && fact.value().equals("negative")) {
                return true;
            }
        }
        return false;
    }

    private Problem problem(Extraction extraction, SideOf sides, Sentence line, Span head, Span context) {
        String text = extraction.note().text();
        Assertion assertion = Assertion.PRESENT;
        Optional<Span> cue = Optional.empty();
        Set<String> documented = new HashSet<>();
        List<Span> conditions = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            if (mention.span().overlaps(head)) {
                if (isCondition(mention) || mention.kind() == Mention.Kind.STATUS) {
                    conditions.add(mention.span());
                }
                if (assertion == Assertion.PRESENT) {
                    assertion = mention.assertion();
                    cue = mention.cue();
                }
                facts(mention.facts(), head, documented);
            } else if (context.contains(mention.span())) {
                sides(mention.facts(), documented);
            }
        }
        if (!hasSide(documented)) {
            documented.addAll(sides.problem(head));
        }
        return new Problem(head, without(text, head, cue), line.section(), context, assertion, documented, conditions);
    }

    /** The words of the head without the cue that has already been judged. */
    private static String without(String text, Span head, Optional<Span> cue) {
        if (cue.isEmpty() || !head.contains(cue.get())) {
            return head.of(text);
        }
        return text.substring(head.start(), cue.get().start())
                + text.substring(cue.get().end(), head.end());
    }

    /** An episode of care counts where the problem's own words state it: «follow up in 2 weeks» is the plan. */
    private void facts(List<Fact> facts, Span own, Set<String> documented) {
        for (Fact fact : facts) {
            boolean planned = fact.kind() == Fact.Kind.EPISODE && !own.contains(fact.span());
            if (fact.kind().selectsCode() && !planned) {
                for (Word word : lexicon.words(fact.value())) {
                    documented.add(word.stem());
                }
            }
        }
    }

    private static void sides(List<Fact> facts, Set<String> documented) {
        for (Fact fact : facts) {
            if (fact.kind() == Fact.Kind.LATERALITY && !hasSide(documented)) {
                documented.add(fact.value());
            }
        }
    }

    private static boolean hasSide(Set<String> documented) {
        return documented.contains("right") || documented.contains("left") || documented.contains("bilateral");
    }

    private List<Problem> mentioned(Extraction extraction, List<Problem> known, Policy policy) {
        List<Problem> problems = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            boolean counts = policy == Policy.ALL || counts(mention);
            if (isCondition(mention)
                    && !mention.copied()
                    && counts
                    && mention.assertion() != Assertion.NEGATED
                    && isNew(mention, known)) {
                problems.add(mentioned(extraction, mention));
            }
        }
        return problems;
    }

    private Problem mentioned(Extraction extraction, Mention mention) {
        Set<String> documented = new HashSet<>();
        facts(mention.facts(), mention.sentence(), documented);
        return new Problem(
                mention.span(),
                mention.span().of(extraction.note().text()),
                mention.section(),
                mention.sentence(),
                mention.assertion(),
                documented,
                List.of(mention.span()));
    }

    /** True in sections that hold the provider's statement. */
    static boolean counts(Mention mention) {
        return mention.section().kind().weight() >= COUNTS;
    }

    private static boolean isCondition(Mention mention) {
        return !mention.isUndecided()
                && (mention.kind() == Mention.Kind.CONDITION || mention.kind() == Mention.Kind.SYMPTOM);
    }

    private static boolean isNew(Mention mention, List<Problem> known) {
        for (Problem problem : known) {
            if (problem.span().overlaps(mention.span())) {
                return false;
            }
        }
        return true;
    }
}
