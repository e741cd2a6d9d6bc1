package medcode.suggest.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.Mention;
import medcode.index.TermDictionary;
import medcode.lexicon.Stems;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.phrase.CandidateStems;
import medcode.suggest.phrase.OpenTitle;
import medcode.suggest.problem.Problem;

/**
 * The words of a problem that its code speaks for: a condition beside it of which the code says nothing is one that is not
 * coded yet, «pyelonephritis with acute kidney failure».
 */
public final class SpokenFor {
    /** What a condition is stands before its site: «cellulitis of the leg». */
    private static final Pattern OF = Pattern.compile(" (?:of|in|due) ");

    private final CodeTable table;
    private final TermDictionary terms;
    private final Stems stems;

    public SpokenFor(CodeTable table, TermDictionary terms, Stems stems) {
        this.table = table;
        this.terms = terms;
        this.stems = stems;
    }

    /** The problem's words without the conditions of which its code says nothing; all of them where that would be all. */
    public List<Span> by(Coded coded, String noteText) {
        Problem problem = coded.problems().get(0);
        List<Mention> conditions = problem.conditions();
        List<Mention> silent = conditions.stream()
                .filter(mention -> isOpen(mention, problem)
                        && !isContinued(mention, problem, noteText)
                        && isSilent(coded, mention, noteText))
                .toList();
        List<Span> spans = new ArrayList<>();
        int from = problem.span().start();
        if (silent.size() < conditions.size() || saysOthers(coded, silent, noteText)) {
            for (Mention mention : silent) {
                spans.add(new Span(from, Math.max(from, mention.span().start())));
                from = Math.max(from, mention.span().end());
            }
        }
        spans.add(new Span(from, Math.max(from, problem.span().end())));
        spans.removeIf(span -> span.length() == 0);
        return spans;
    }

    /** True where the code says what the problem's words before the first of these mentions name: «sepsis due to» a pneumonia. */
    private boolean saysOthers(Coded coded, List<Mention> silent, String noteText) {
        int from = coded.problems().get(0).span().start();
        int to = silent.isEmpty() ? from : silent.get(0).span().start();
        Set<String> said = said(coded);
        return stems.ofPhrase(noteText.substring(from, Math.max(from, to))).stream()
                .anyMatch(stem -> said.contains(stem) && terms.isMainTerm(terms.word(stem)));
    }

    private Set<String> said(Coded coded) {
        return CandidateStems.of(coded.candidate(), stems);
    }

    private static boolean isOpen(Mention mention, Problem problem) {
        return mention.kind() == Mention.Kind.CONDITION
                && mention.assertion() == Assertion.PRESENT
                && problem.span().contains(mention.span())
                && !mention.codes().isEmpty();
    }

    /** True where another mention ends right before: «Klebsiella» «pneumoniae». */
    private static boolean isContinued(Mention mention, Problem problem, String noteText) {
        return problem.mentions().stream()
                .anyMatch(before -> before.span().end() <= mention.span().start()
                        && noteText.substring(
                                        before.span().end(), mention.span().start())
                                .isBlank());
    }

    /** True where the code's title and trail do not hold what the mention is, nor its category is one of the mention's. */
    private boolean isSilent(Coded coded, Mention mention, String noteText) {
        Candidate candidate = coded.candidate();
        boolean same = mention.codes().stream()
                .anyMatch(code -> code.category().equals(candidate.code().category()));
        if (same) {
            return false;
        }
        Set<String> said = said(coded);
        if (isTold(mention, said)) {
            return false;
        }
        List<String> words = stems.ofPhrase(OF.split(mention.span().of(noteText))[0]).stream()
                .filter(stem -> !stems.isQualifier(stem))
                .toList();
        String noun = words.isEmpty() ? "" : words.get(words.size() - 1);
        return terms.isMainTerm(terms.word(noun))
                ? !said.contains(noun)
                : words.stream().noneMatch(said::contains);
    }

    /** True where the code says it as the title of the mention's own code does: a stone is a calculus. */
    private boolean isTold(Mention mention, Set<String> said) {
        return mention.codes().stream()
                .flatMap(code -> table.find(code).stream())
                .anyMatch(entry -> said.containsAll(stems.of(OpenTitle.said(entry.title()))));
    }
}
