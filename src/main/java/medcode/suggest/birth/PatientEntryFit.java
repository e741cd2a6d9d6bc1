package medcode.suggest.birth;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import medcode.codeset.CodeTable;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;

/** Whether an entry of the patient's chapter is about the condition that it was looked up for. */
final class PatientEntryFit {
    static final double LEAST = 0.6;
    private static final Pattern GROUP = Pattern.compile("(?i)\\bgroup ([a-g])\\b");
    private static final Pattern TITLED = Pattern.compile("\\bStreptococcus,? (?:group )?([A-G])\\b");
    private static final String GENERAL = "general_main_terms.tsv";

    private final AbortiveOutcome abortive;
    private final Stems stems;
    private final Patient patient;
    private final StatedCodes stated;
    private final Set<String> ofPatient;
    /** Main terms that name no condition without another word: «failure». */
    private final Set<String> general;

    PatientEntryFit(CodeTable table, Lexicon lexicon, Patient patient, StatedCodes stated) {
        this.abortive = new AbortiveOutcome(table);
        this.stems = lexicon.stems();
        this.general = lexicon.wordSet(GENERAL).stream()
                .flatMap(word -> stems.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
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
        if (isOfOtherGroup(candidate.title(), words)) {
            return false;
        }
        Set<String> entry = new HashSet<>(stems.of(candidate.title()));
        entry.addAll(stems.of(String.join(" ", candidate.trail())));
        boolean own = one.problem().text().startsWith(words);
        Optional<String> mainTerm = mainTerm(one.candidate());
        boolean general = mainTerm.filter(this.general::contains).isPresent();
        boolean named = own && !general && mainTerm.filter(entry::contains).isPresent();
        return named || isMostly(words, entry, general ? this.general : Set.of());
    }

    /** Group A streptococci are not «Streptococcus B». */
    private static boolean isOfOtherGroup(String title, String words) {
        Matcher group = GROUP.matcher(words);
        Matcher titled = TITLED.matcher(title);
        return group.find() && titled.find() && !group.group(1).equalsIgnoreCase(titled.group(1));
    }

    private Optional<String> mainTerm(Candidate condition) {
        List<String> trail = condition.trail();
        return stems.of(trail.isEmpty() ? "" : trail.get(0)).stream().findFirst();
    }

    /** @param without main terms that name no condition by themselves: what fails is the kidney or the heart */
    private boolean isMostly(String words, Set<String> entry, Set<String> without) {
        double asked = 0;
        double held = 0;
        for (String stem : stems.ofPhrase(words)) {
            if (!stems.isQualifier(stem) && !ofPatient.contains(stem) && !without.contains(stem)) {
                double weight = stated.weight(stem);
                asked += weight;
                held += entry.contains(stem) ? weight : 0;
            }
        }
        return held > 0 && held * 2 >= asked;
    }
}
