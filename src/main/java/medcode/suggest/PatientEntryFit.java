package medcode.suggest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.lexicon.Stems;

/** Whether an entry of the patient's chapter is about the condition that it was looked up for. */
final class PatientEntryFit {
    static final double LEAST = 0.6;

    private final AbortiveOutcome abortive;
    private final Stems stems;
    private final Patient patient;
    private final StatedCodes stated;
    private final Set<String> ofPatient;

    PatientEntryFit(CodeTable table, Stems stems, Patient patient, StatedCodes stated) {
        this.abortive = new AbortiveOutcome(table);
        this.stems = stems;
        this.patient = patient;
        this.stated = stated;
        this.ofPatient = Set.copyOf(stems.of(String.join(" ", patient.state().phrases(" "))));
    }

    /** True where a title names the patient. */
    boolean namesPatient(String title) {
        return stems.of(title).stream().anyMatch(ofPatient::contains);
    }

    /**
     * True for a sure entry of the chapter and the patient's time that covers the words.
     *
     * @param words that the condition was looked up by
     */
    boolean fits(Candidate candidate, String words, Coded one) {
        return candidate.score() >= LEAST
                && patient.hasInChapter(candidate.code())
                && patient.state().suits(candidate.title())
                && !abortive.has(candidate.code())
                && covers(candidate, words, one);
    }

    /** True where the condition's main term stands in the entry or most of its words do: the others are the patient's. */
    private boolean covers(Candidate candidate, String words, Coded one) {
        Set<String> entry = new HashSet<>(stems.of(candidate.title()));
        entry.addAll(stems.of(String.join(" ", candidate.trail())));
        boolean own = words.equals(one.problem().text());
        return (own && hasMainTerm(entry, one.candidate())) || isMostly(words, entry);
    }

    private boolean hasMainTerm(Set<String> entry, Candidate condition) {
        List<String> trail = condition.trail();
        List<String> mainTerm = stems.of(trail.isEmpty() ? "" : trail.get(0));
        return !mainTerm.isEmpty() && entry.contains(mainTerm.get(0));
    }

    private boolean isMostly(String words, Set<String> entry) {
        double asked = 0;
        double held = 0;
        for (String stem : stems.ofPhrase(words)) {
            if (!stems.isQualifier(stem) && !ofPatient.contains(stem)) {
                double weight = stated.weight(stem);
                asked += weight;
                held += entry.contains(stem) ? weight : 0;
            }
        }
        return held > 0 && held * 2 >= asked;
    }
}
