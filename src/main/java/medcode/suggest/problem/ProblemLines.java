package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.extract.ProblemText;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;

/** Finds where a note names its problems: the words of each line that do. */
public final class ProblemLines {
    /** A line with more words goes on to tell about the patient. */
    private static final int MOST_WORDS = 14;
    /** How many words the bare name of a problem may have beside those of a condition. */
    private static final int BESIDE = 1;

    private static final List<String> CONJUNCTION = List.of(" and ");
    /** What parts the name of a problem from what a long line goes on to tell. */
    private static final List<String> JOINTS = List.of(" and ", ", ", "; ");

    private final Lexicon lexicon;

    ProblemLines(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A line that names a problem.
     *
     * @param isSentence true where it is one long sentence about the patient, no clause of which is a name
     */
    record Line(Sentence sentence, Span name, boolean isSentence) {}

    List<Line> of(Extraction extraction) {
        List<Line> lines = new ArrayList<>();
        Sentence before = null;
        for (Sentence sentence : extraction.sentences()) {
            if (sentence.problem() || (before != null && isNext(extraction, before, sentence))) {
                before = sentence;
                line(extraction, sentence).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<Line> line(Extraction extraction, Sentence sentence) {
        String text = extraction.note().text();
        Span head = ReportingWords.reported(text, sentence.span());
        if (!isShort(text, head)) {
            Optional<Span> clause = naming(extraction, head);
            return Optional.of(new Line(sentence, clause.orElse(head), clause.isEmpty()));
        }
        return words(text, head) > 0 && isStatement(extraction, head)
                ? Optional.of(new Line(sentence, head, false))
                : Optional.empty();
    }

    /** «Hypertension. Gout.»: what stands behind the name of a problem on its line and is another one. */
    private boolean isNext(Extraction extraction, Sentence before, Sentence sentence) {
        String text = extraction.note().text();
        if (before.listItem()
                || !before.section().equals(sentence.section())
                || sentence.section().kind().weight() < Problems.STATES
                || text.substring(before.span().end(), sentence.span().start()).indexOf('\n') >= 0) {
            return false;
        }
        int naming = 0;
        for (Mention mention : extraction.mentions()) {
            if (mention.kind() == Mention.Kind.CONDITION
                    && mention.assertion() == Assertion.PRESENT
                    && sentence.span().contains(mention.span())) {
                naming = Math.max(naming, words(text, mention.span()));
            }
        }
        return naming > 0 && words(text, sentence.span()) <= naming + BESIDE;
    }

    /** Of a line that goes on to tell about the patient, the first clause that names a condition. */
    private Optional<Span> naming(Extraction extraction, Span head) {
        String text = extraction.note().text();
        for (Span clause : clauses(text, head, JOINTS)) {
            if (isShort(text, clause) && namesCondition(extraction, clause) && isStatement(extraction, clause)) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    /** A short sentence as it is; of a long one what «and» joins, and of that what commas part, where it is long still. */
    List<Span> clauses(String text, Sentence sentence) {
        List<Span> clauses = new ArrayList<>();
        for (Span clause : clauses(text, sentence.span(), CONJUNCTION)) {
            clauses.addAll(isShort(text, clause) ? List.of(clause) : clauses(text, clause, JOINTS));
        }
        return clauses;
    }

    private List<Span> clauses(String text, Span sentence, List<String> joints) {
        Span head = ReportingWords.reported(text, sentence);
        if (isShort(text, head)) {
            return List.of(head);
        }
        List<Span> clauses = new ArrayList<>();
        int from = head.start();
        for (Span part : ProblemText.parts(text, head)) {
            for (String joint : joints) {
                if (part.start() > from && text.substring(from, part.start()).endsWith(joint)) {
                    clauses.add(new Span(from, part.start() - joint.length()));
                    from = part.start();
                }
            }
        }
        clauses.add(new Span(from, head.end()));
        return clauses;
    }

    boolean isShort(String text, Span span) {
        return words(text, span) <= MOST_WORDS;
    }

    private int words(String text, Span span) {
        return lexicon.words(text, span.start(), span.end()).size();
    }

    static boolean namesCondition(Extraction extraction, Span head) {
        for (Mention mention : extraction.mentions()) {
            if (isCondition(mention) && !mention.copied() && head.contains(mention.span())) {
                return true;
            }
        }
        return false;
    }

    public static boolean isCondition(Mention mention) {
        return !mention.isUndecided()
                && (mention.kind() == Mention.Kind.CONDITION || mention.kind() == Mention.Kind.SYMPTOM);
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
}
