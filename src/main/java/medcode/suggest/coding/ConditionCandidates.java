package medcode.suggest.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.suggest.Candidate;
import medcode.suggest.phrase.ConditionNouns;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.OrganismNames;
import medcode.suggest.problem.Problem;
import medcode.tabular.CodeRules;
import medcode.tabular.Tabular;

/** Codes for a condition that the patient has, best first. */
final class ConditionCandidates {
    private static final int CANDIDATES = 5;
    private static final Pattern CAUSE = Pattern.compile("(?i)\\b(?:in|due|with|from|secondary)\\b");
    /** What a manifestation is trusted less of which no cause is told. */
    private static final double UNCAUSED = 0.85;

    private final PhraseCoder phrases;
    private final ConditionNouns nouns;
    private final Tabular tabular;
    private final CodeRules unplaced;
    private final double leastScore;

    ConditionCandidates(PhraseCoder phrases, ConditionNouns nouns, CodeTable table, double leastScore) {
        this.phrases = phrases;
        this.nouns = nouns;
        this.tabular = new Tabular(table);
        this.unplaced = new CodeRules("unplaced-infections", table.release());
        this.leastScore = leastScore;
    }

    /** A condition that is present is no reason for a visit: «diabetes follow-up» is diabetes; a state is what it is called. */
    List<Candidate> of(Problem problem, String noteText) {
        boolean present = problem.isPresentCondition();
        boolean named = present && namesDisease(problem);
        List<Code> state = problem.stateNamed();
        List<Candidate> found = phrases.candidates(asked(problem, noteText), problem.documented(), CANDIDATES).stream()
                .filter(candidate -> !(present && candidate.isOfChapter21()))
                .filter(candidate -> !(named && candidate.isOrganism()))
                .map(candidate -> nouns.trusted(candidate, problem, noteText))
                .map(candidate -> caused(candidate, problem))
                .sorted(Comparator.comparing((Candidate candidate) -> !state.contains(candidate.code()))
                        .thenComparing(
                                Comparator.comparingDouble(Candidate::score).reversed()))
                .toList();
        List<Candidate> infections = infectionsFirst(effectFirst(found, problem), problem);
        return infections.isEmpty() || isNamed(infections.get(0), problem, noteText) ? infections : List.of();
    }

    /** The problem's words, and the type of its disease that stands behind them: «diabetic retinopathy, right eye, type 1». */
    private static String asked(Problem problem, String noteText) {
        StringBuilder words = new StringBuilder(problem.text());
        for (Mention mention : problem.conditions()) {
            for (Fact fact : mention.facts()) {
                if (fact.kind() == Fact.Kind.TYPE
                        && fact.span().start() >= problem.span().end()) {
                    words.append(' ').append(fact.span().of(noteText));
                }
            }
        }
        return words.toString();
    }

    /** A name begins with what it is of: the «anemia due to CKD» goes before the stage of the disease that its code asks for first. */
    private List<Candidate> effectFirst(List<Candidate> found, Problem problem) {
        if (found.isEmpty()) {
            return found;
        }
        Code cause = found.get(0).code();
        for (Candidate effect : found) {
            if (effect.score() >= leastScore
                    && tabular.codeFirst(effect.code(), cause).isPresent()
                    && problem.mentions().stream()
                            .anyMatch(mention ->
                                    mention.span().start() == problem.span().start()
                                            && mention.codes().contains(effect.code()))) {
                List<Candidate> ordered = new ArrayList<>(found);
                ordered.remove(effect);
                ordered.add(0, effect);
                return ordered;
            }
        }
        return found;
    }

    /** True where a word names a disease and not an infection that is nowhere: «Proteus sepsis». */
    private boolean namesDisease(Problem problem) {
        return problem.conditions().stream()
                .flatMap(mention -> mention.codes().stream())
                .anyMatch(code -> !unplaced.list("codes", code));
    }

    /** An organism is coded behind the infection that it causes, whose name stands beside it: «Klebsiella bacteremia». */
    private List<Candidate> infectionsFirst(List<Candidate> found, Problem problem) {
        boolean organism = !found.isEmpty() && found.get(0).title().contains(OrganismNames.AS_CAUSE);
        List<Candidate> infections = new ArrayList<>(found);
        infections.removeIf(one -> organism && !isMentioned(one, problem));
        return infections.isEmpty() || infections.get(0).score() < leastScore ? found : infections;
    }

    private static boolean isMentioned(Candidate candidate, Problem problem) {
        return !candidate.title().contains(OrganismNames.AS_CAUSE)
                && problem.conditions().stream()
                        .flatMap(mention -> mention.codes().stream())
                        .anyMatch(
                                code -> code.category().equals(candidate.code().category()));
    }

    /** A manifestation of another disease is what words say that tell of one: «arthropathy in», «due to». */
    private static Candidate caused(Candidate candidate, Problem problem) {
        boolean alone =
                candidate.isOfOtherDisease() && !CAUSE.matcher(problem.text()).find();
        return alone ? candidate.scored(candidate.score() * UNCAUSED) : candidate;
    }

    /** One word names what it is an entry term of, not what else it occurs in: «hypotensive» is no poisoning by such a drug. */
    private static boolean isNamed(Candidate candidate, Problem problem, String noteText) {
        if (problem.mentions().size() != 1 || problem.text().strip().indexOf(' ') >= 0) {
            return true;
        }
        Mention word = problem.mentions().get(0);
        return word.codes().isEmpty()
                || !word.span().of(noteText).strip().equals(problem.text().strip())
                || word.codes().stream()
                        .anyMatch(
                                code -> code.category().equals(candidate.code().category()));
    }
}
