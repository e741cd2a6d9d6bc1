package medcode.suggest.birth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.EncounterWords;
import medcode.extract.ProblemText;
import medcode.lexicon.Stems;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;

/** The entry of the patient's chapter for a condition, looked up as the Index words it of such a patient. */
final class PatientEntries {
    /** A condition that is not called so came after birth. */
    private static final String CARRIER = "Carrier";

    private static final String CONGENITAL = "ongenital";

    private final CodeTable table;
    private final Stems stems;
    private final EncounterWords circumstances;
    private final Patient patient;
    private final StatedCodes stated;
    private final PatientEntryFit fit;

    PatientEntries(
            CodeTable table,
            Stems stems,
            EncounterWords circumstances,
            Patient patient,
            StatedCodes stated,
            PatientEntryFit fit) {
        this.table = table;
        this.stems = stems;
        this.circumstances = circumstances;
        this.patient = patient;
        this.stated = stated;
        this.fit = fit;
    }

    /** The entry for the words that the guidelines give, else for the condition's own or its head's. */
    Optional<Candidate> of(Coded one) {
        Optional<Candidate> named = guided(one);
        if (named.isPresent()) {
            return named;
        }
        String text = one.problem().text();
        String head = ProblemText.parts(text, new Span(0, text.length())).get(0).of(text);
        Optional<Candidate> whole = best(text, one);
        Optional<Candidate> brief = best(head, one);
        boolean briefer = whole.isEmpty()
                || (brief.isPresent() && brief.get().score() > whole.get().score());
        return (briefer ? brief : whole)
                .map(found -> closer(found, one))
                .or(() -> ofNewborn(one))
                .or(() -> ofCarrier(one))
                .or(() -> ofChapter(one));
    }

    /** The entry for what the guidelines call the condition of a mother. */
    Optional<Candidate> guided(Coded one) {
        String words = maternal(one);
        List<String> phrases = new ArrayList<>(patient.state().phrases(words));
        phrases.add(words);
        return words.isEmpty() || !patient.state().isMother() ? Optional.empty() : best(phrases, words, one);
    }

    /** The code below the same entry that the whole note's words answer best. */
    Optional<Candidate> answered(Coded one) {
        return stated.candidate(
                one.problem().text(),
                documented(one),
                candidate -> candidate.node().equals(one.candidate().node()));
    }

    /** What its own words say more of a condition that its code leaves open: the degree of a laceration. */
    Optional<Candidate> said(Coded one) {
        return stated.candidate(
                stated.noun(one.problem().span()),
                documented(one),
                found -> found.score() >= PatientEntryFit.LEAST
                        && found.code().isWithin(one.code().category())
                        && patient.state().suits(found.title()));
    }

    /** A newborn's bacterial infection by the title of its code, where the note words it otherwise. */
    private Optional<Candidate> ofNewborn(Coded one) {
        return patient.state() == Patient.State.NEWBORN && one.code().compact().charAt(0) == 'A'
                ? best(one.candidate().title(), one)
                        .filter(found -> !found.title().contains(CONGENITAL))
                : Optional.empty();
    }

    /** A carrier by the title of its code, where the note abbreviates what is carried. */
    private Optional<Candidate> ofCarrier(Coded one) {
        return one.candidate().title().startsWith(CARRIER)
                ? best(one.candidate().title(), one)
                : Optional.empty();
    }

    /** What the words around a condition say more of it. */
    private Candidate closer(Candidate found, Coded one) {
        return closer(stated.noun(one.problem().span()), found, one)
                .or(() -> closer(clause(one), found, one))
                .orElse(found);
    }

    private Optional<Candidate> closer(String words, Candidate found, Coded one) {
        return best(words, one)
                .filter(closer -> closer.code().isWithin(found.code().category()));
    }

    /** A condition that the Index does not name beside pregnancy is one of its chapter's «complicating pregnancy». */
    private Optional<Candidate> ofChapter(Coded one) {
        String chapter = table.find(one.code()).map(CodeEntry::chapter).orElse("");
        String words = circumstances.meaning("maternal chapter", "chapter " + chapter);
        return words.isEmpty() || !patient.state().isMother()
                ? Optional.empty()
                : best(patient.state().phrases(words).subList(0, 1), words, one);
    }

    private Optional<Candidate> best(String words, Coded one) {
        return best(patient.state().phrases(words), words, one);
    }

    private Optional<Candidate> best(List<String> phrases, String words, Coded one) {
        Candidate best = null;
        for (String phrase : phrases) {
            Optional<Candidate> found =
                    stated.candidate(phrase, documented(one), candidate -> fit.fits(candidate, words, one));
            if (found.isPresent() && (best == null || found.get().score() > best.score())) {
                best = found.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private Set<String> documented(Coded one) {
        Set<String> documented = new HashSet<>(one.problem().documented());
        documented.addAll(stems.of(patient.state().time() + " " + patient.trimester()));
        documented.addAll(stems.of(circumstances.meaning("fetus", clause(one))));
        return documented;
    }

    /**
     * What the guidelines call a condition: by its category, which says more than the words (hypertension with its kidney
     * disease), by its own words, those of its noun, or those around it.
     */
    private String maternal(Coded one) {
        String category =
                circumstances.meaning("maternal code", one.code().category().compact());
        if (!category.isEmpty()) {
            return category;
        }
        for (String said :
                List.of(one.problem().text(), stated.noun(one.problem().span()), clause(one))) {
            String words = circumstances.meaning("maternal", said);
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }

    private String clause(Coded one) {
        return stated.clause(one.problem().span());
    }
}
