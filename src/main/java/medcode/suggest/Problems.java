package medcode.suggest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.extract.ProblemText;
import medcode.extract.Section;
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
    static final double COUNTS = 0.6;

    /** What a section weighs that says why the patient came: it speaks where no other does. */
    static final double REASON = 0.5;

    private static final double BACKGROUND = 0.3;
    private static final String AND = " and ";

    /** What is mentioned beside conditions and decides what a problem asserts. */
    private static final Set<Mention.Kind> SAYS_MORE = EnumSet.of(Mention.Kind.STATUS, Mention.Kind.PROCEDURE);

    private final Lexicon lexicon;
    private final NamedAlone alone;

    Problems(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.alone = new NamedAlone(lexicon);
    }

    /** The lines that name a problem; where there are none, the statements of one. */
    List<Problem> of(Extraction extraction) {
        SideOf sides = new SideOf(lexicon, extraction);
        List<Problem> problems = lines(extraction, sides);
        if (problems.isEmpty()) {
            problems = statements(extraction, sides, COUNTS);
        }
        return problems.isEmpty() ? statements(extraction, sides, REASON) : problems;
    }

    /**
     * The conditions that are mentioned beside what has been coded; in a note that lists its problems, unless all count,
     * the one of a line that says more of it than how it is called: «adenomyosis by the pathologist's report».
     */
    List<Problem> mentioned(Extraction extraction, List<Span> coded, Policy policy) {
        if (policy != Policy.ALL && hasLines(extraction)) {
            return alone.in(extraction, coded).stream()
                    .map(mention -> mentioned(extraction, mention))
                    .toList();
        }
        List<Problem> problems = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            boolean counts = policy == Policy.ALL || counts(mention.section());
            if (isCondition(mention)
                    && !mention.copied()
                    && counts
                    && mention.assertion() != Assertion.NEGATED
                    && isNew(mention, coded)) {
                problems.add(mentioned(extraction, mention));
            }
        }
        return problems;
    }

    /** A section under a heading that weighs enough; without one, what its words speak of does not make it background. */
    static boolean counts(Section section) {
        return counts(section, COUNTS);
    }

    private static boolean counts(Section section, double least) {
        double weight = section.kind().weight();
        return weight >= least || (weight >= BACKGROUND && section.heading().length() == 0);
    }

    static boolean hasLines(Extraction extraction) {
        return extraction.sentences().stream().anyMatch(Sentence::problem);
    }

    private List<Problem> lines(Extraction extraction, SideOf sides) {
        List<Problem> problems = new ArrayList<>();
        String text = extraction.note().text();
        for (Sentence line : extraction.sentences()) {
            if (line.problem()) {
                Span head = ProblemText.head(text, line.span());
                int words = lexicon.words(text, head.start(), head.end()).size();
                if (words > 0 && words <= MOST_WORDS && isStatement(extraction, head)) {
                    problems.add(problem(extraction, sides, line, head, line.item()));
                }
            }
        }
        return problems;
    }

    /** In a note without a list of problems, the short sentences that name a condition, in sections that count. */
    private List<Problem> statements(Extraction extraction, SideOf sides, double least) {
        List<Problem> problems = new ArrayList<>();
        String text = extraction.note().text();
        for (Sentence sentence : extraction.sentences()) {
            for (Span head : counts(sentence.section(), least) ? clauses(text, sentence.span()) : List.<Span>of()) {
                int words = lexicon.words(text, head.start(), head.end()).size();
                if (words <= MOST_WORDS && namesCondition(extraction, head)) {
                    problems.add(problem(extraction, sides, sentence, head, sentence.span()));
                }
            }
        }
        return problems;
    }

    /** A short sentence as it is; of a long one what «and» joins, where those are short. */
    private List<Span> clauses(String text, Span sentence) {
        Span head = ProblemText.head(text, sentence);
        if (lexicon.words(text, head.start(), head.end()).size() <= MOST_WORDS) {
            return List.of(head);
        }
        List<Span> clauses = new ArrayList<>();
        int from = head.start();
        for (Span part : ProblemText.parts(text, head)) {
            if (part.start() > from && text.substring(from, part.start()).endsWith(AND)) {
                clauses.add(new Span(from, part.start() - AND.length()));
                from = part.start();
            }
        }
        clauses.add(new Span(from, head.end()));
        return clauses;
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
        Set<String> documented = new HashSet<>();
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            if (mention.span().overlaps(head)) {
                if (isCondition(mention) || SAYS_MORE.contains(mention.kind())) {
                    mentions.add(mention);
                }
                facts(mention.facts(), head, documented);
            } else if (context.contains(mention.span())) {
                sides(mention.facts(), documented);
            }
        }
        if (!hasSide(documented)) {
            documented.addAll(sides.problem(head));
        }
        documented.addAll(Handedness.of(Patient.facts(extraction), documented));
        return Problem.of(extraction.note().text(), head, line.section(), context, documented, mentions);
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

    private Problem mentioned(Extraction extraction, Mention mention) {
        Set<String> documented = new HashSet<>();
        facts(mention.facts(), mention.sentence(), documented);
        documented.addAll(Handedness.of(Patient.facts(extraction), documented));
        return new Problem(
                mention.span(),
                mention.span().of(extraction.note().text()),
                mention.section(),
                mention.sentence(),
                Problem.assertion(mention),
                documented,
                List.of(mention));
    }

    static boolean isCondition(Mention mention) {
        return !mention.isUndecided()
                && (mention.kind() == Mention.Kind.CONDITION || mention.kind() == Mention.Kind.SYMPTOM);
    }

    private static boolean isNew(Mention mention, List<Span> coded) {
        for (Span known : coded) {
            if (known.overlaps(mention.span())) {
                return false;
            }
        }
        return true;
    }
}
