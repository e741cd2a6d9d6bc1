package medcode.suggest.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.CodeTable;
import medcode.suggest.Candidate;
import medcode.suggest.circumstance.Histories;
import medcode.suggest.phrase.ConditionNouns;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.tabular.CodeRules;

/** Codes for a condition that the patient had: what is left of it, its history, «old» conditions; none where it is healed. */
final class PastCandidates {
    private static final int CANDIDATES = 5;
    private static final String HEALED = "healed";
    private static final String OLD = "old ";

    private final PhraseCoder phrases;
    private final ConditionNouns nouns;
    private final Histories histories;
    private final CodeRules healed;
    private final double leastScore;

    PastCandidates(PhraseCoder phrases, ConditionNouns nouns, Histories histories, CodeTable table, double leastScore) {
        this.phrases = phrases;
        this.nouns = nouns;
        this.histories = histories;
        this.healed = new CodeRules("healed", table.release());
        this.leastScore = leastScore;
    }

    List<Candidate> of(Problem problem, String noteText) {
        List<Candidate> present = phrases.candidates(problem.text(), problem.documented(), CANDIDATES);
        Optional<Candidate> left = present.stream()
                .filter(found -> found.isSequela() && found.score() >= leastScore)
                .findFirst();
        if (left.isPresent()) {
            List<Candidate> others = new ArrayList<>(present);
            others.remove(left.get());
            others.add(0, left.get());
            return others;
        }
        if (isHealed(problem, present, noteText)) {
            return List.of();
        }
        List<Candidate> history = histories.personal(problem, noteText);
        if (!history.isEmpty()) {
            return history;
        }
        List<Candidate> old = phrases.candidates(OLD + problem.text(), problem.documented(), CANDIDATES);
        return !old.isEmpty() && old.get(0).isHistory() && names(old.get(0), problem, noteText) ? old : List.of();
    }

    /** What is healed and leaves no history that is reported (guideline I.C.12.a.4). */
    private boolean isHealed(Problem problem, List<Candidate> present, String noteText) {
        return !present.isEmpty()
                && healed.list("codes", present.get(0).code())
                && problem.conditions().stream()
                        .flatMap(mention -> mention.cue().stream())
                        .anyMatch(
                                cue -> cue.of(noteText).toLowerCase(Locale.ROOT).contains(HEALED));
    }

    /** «Old» alone names nothing: an old fever is no old infarction. */
    private boolean names(Candidate candidate, Problem problem, String noteText) {
        return candidate.isOfChapter21()
                || nouns.trusted(candidate, problem, noteText).score() == candidate.score();
    }
}
