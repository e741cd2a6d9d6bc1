package medcode.suggest;

import java.util.List;
import java.util.Locale;
import medcode.codeset.Code;

/** The code of a condition that a drug caused, where it has one: anemia due to chemotherapy, drug-induced diabetes. */
final class DrugConditions {
    private static final double NAMED = 0.75;
    /** What is asked less of another code of the same category. */
    private static final double OF_CATEGORY = 0.5;

    private static final int CANDIDATES = 5;
    /** Words of titles of what drugs cause. */
    private static final List<String> DRUG = List.of("drug", "chemotherapy", "medicament");

    private final PhraseCoder phrases;

    DrugConditions(PhraseCoder phrases) {
        this.phrases = phrases;
    }

    /** The condition by the code of what the drug caused, else as it is. */
    Coded of(Coded effect, String drug) {
        Problem problem = effect.problem();
        String named = problem.text().replace(drug + "-induced", "").replace(drug + " induced", "");
        for (String wording : new String[] {" due to " + drug, " drug-induced"}) {
            List<Candidate> candidates = phrases.candidates(named + wording, problem.documented(), CANDIDATES);
            for (Candidate candidate : candidates) {
                if (isCaused(candidate, candidate.equals(candidates.get(0)), effect, drug)) {
                    return effect.instead(candidate);
                }
            }
        }
        return effect;
    }

    /** A title that names the drug itself may come after others. */
    private static boolean isCaused(Candidate candidate, boolean best, Coded effect, String drug) {
        boolean own = candidate.title().toLowerCase(Locale.ROOT).contains(drug.toLowerCase(Locale.ROOT));
        double least = own && candidate.code().isWithin(effect.code().category()) ? OF_CATEGORY : NAMED;
        return (own || (best && DRUG.stream().anyMatch(candidate::says)))
                && candidate.score() >= least
                && candidate.code().isWithin(chapterOf(effect));
    }

    private static Code chapterOf(Coded coded) {
        return new Code(coded.code().codeSet(), coded.code().compact().substring(0, 1));
    }
}
