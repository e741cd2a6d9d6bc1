package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.List;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Section;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.Policy;

/**
 * The problems that a note states, in its order: the lines that name one; where no line does, the conditions mentioned in
 * sections that count.
 */
public final class Problems {
    /** Sections that weigh less hold background, not the provider's statement (EXTRACTION §2). */
    public static final double COUNTS = 0.6;

    /** What a section weighs in which the provider states what the patient has. */
    static final double STATES = 1;

    /** What a section weighs that says why the patient came: it speaks where no other does. */
    static final double REASON = 0.5;

    private static final double BACKGROUND = 0.3;

    private final Lexicon lexicon;
    private final ProblemLines lines;
    private final NamedAlone alone;
    private final ProblemFacts facts;

    public Problems(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.lines = new ProblemLines(lexicon);
        this.alone = new NamedAlone(lexicon);
        this.facts = new ProblemFacts(lexicon);
    }

    /** The lines that name a problem; where there are none, the statements of one. */
    public List<Problem> of(Extraction extraction) {
        SideOf sides = new SideOf(lexicon, extraction);
        List<Problem> problems = hasLines(extraction) ? lines(extraction, sides) : List.of();
        for (double least : new double[] {isStated(extraction) ? STATES : COUNTS, COUNTS, REASON}) {
            if (problems.isEmpty()) {
                problems = statements(extraction, sides, least);
            }
        }
        return problems;
    }

    /**
     * The conditions that are mentioned beside what has been coded; in a note that lists its problems, unless all count,
     * the one of a line that says more of it than how it is called: «adenomyosis by the pathologist's report».
     */
    public List<Problem> mentioned(Extraction extraction, List<Span> coded, Policy policy) {
        if (policy == Policy.REPORTABLE && hasLines(extraction)) {
            return alone.in(extraction, coded).stream()
                    .map(mention -> facts.mentioned(extraction, mention))
                    .toList();
        }
        List<Problem> problems = new ArrayList<>();
        double least = isStated(extraction) ? STATES : COUNTS;
        for (Mention mention : extraction.mentions()) {
            boolean counts = policy != Policy.REPORTABLE || counts(mention.section(), least);
            if (ProblemLines.isCondition(mention)
                    && !mention.copied()
                    && counts
                    && mention.assertion() != Assertion.NEGATED
                    && isNew(mention, coded)) {
                problems.add(facts.mentioned(extraction, mention));
            }
        }
        return problems;
    }

    /** A section under a heading that weighs enough; without one, what its words speak of does not make it background. */
    public static boolean counts(Section section) {
        return counts(section, COUNTS);
    }

    private static boolean counts(Section section, double least) {
        double weight = section.kind().weight();
        return weight >= least || (weight >= BACKGROUND && section.heading().length() == 0);
    }

    /** True where a line names what could be a problem: a plan of numbered orders lists none. */
    public static boolean hasLines(Extraction extraction) {
        return extraction.sentences().stream().anyMatch(sentence -> isLine(sentence, extraction));
    }

    /** True where an assessment says of a condition that the patient has it: what came before it then is its history. */
    private static boolean isStated(Extraction extraction) {
        return extraction.mentions().stream()
                .anyMatch(mention -> ProblemLines.isCondition(mention)
                        && mention.assertion() == Assertion.PRESENT
                        && mention.section().heading().length() > 0
                        && mention.section().kind().weight() >= STATES);
    }

    private static boolean isLine(Sentence sentence, Extraction extraction) {
        return sentence.problem()
                && (sentence.section().kind().weight() >= STATES
                        || ProblemLines.namesCondition(extraction, sentence.span()));
    }

    private List<Problem> lines(Extraction extraction, SideOf sides) {
        List<Problem> problems = new ArrayList<>();
        for (ProblemLines.Line line : lines.of(extraction)) {
            if (line.isSentence()) {
                told(extraction, line.name(), problems);
            } else {
                Sentence stated = line.sentence();
                problems.add(facts.heading(extraction, sides, stated, line.name(), stated.item()));
            }
        }
        return problems;
    }

    /** A line that is one long sentence about the patient: the conditions mentioned in it. */
    private void told(Extraction extraction, Span line, List<Problem> problems) {
        for (Mention mention : extraction.mentions()) {
            if (ProblemLines.isCondition(mention)
                    && !mention.copied()
                    && mention.assertion() == Assertion.PRESENT
                    && line.contains(mention.span())) {
                problems.add(facts.mentioned(extraction, mention));
            }
        }
    }

    /** In a note without a list of problems, the short sentences that name a condition, in sections that count. */
    private List<Problem> statements(Extraction extraction, SideOf sides, double least) {
        List<Problem> problems = new ArrayList<>();
        String text = extraction.note().text();
        for (Sentence sentence : extraction.sentences()) {
            for (Span clause : counts(sentence.section(), least) ? lines.clauses(text, sentence) : List.<Span>of()) {
                if (lines.isShort(text, clause) && ProblemLines.namesCondition(extraction, clause)) {
                    problems.add(facts.heading(extraction, sides, sentence, clause, sentence.span()));
                }
            }
        }
        return problems;
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
