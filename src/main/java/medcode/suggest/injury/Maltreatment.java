package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.extract.Fact;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;
import medcode.suggest.problem.SaidOfEncounter;

/**
 * Abuse and neglect before what they did to the patient, and who did it where that is confirmed (guideline I.C.19.f); of a
 * pregnant woman by the chapter of pregnancy (guideline I.C.15.r).
 */
public final class Maltreatment {
    private static final String AUTHORITY = "guideline I.C.19.f";
    private static final String COMPLICATING = " complicating ";
    /** How the meaning of words begins that say so themselves: «concern for neglect». */
    private static final String SUSPECTED = "suspected ";

    private static final int ADULT = 18;
    /** «by her current husband», «the father admitted it». */
    private static final int REACH = 20;

    private final Lexicon lexicon;
    private final Patient patient;
    private final StatedCodes stated;
    private final SaidOfEncounter said;

    public Maltreatment(Lexicon lexicon, Patient patient, StatedCodes stated, List<EncounterWords.Said> said) {
        this.lexicon = lexicon;
        this.patient = patient;
        this.stated = stated;
        this.said = new SaidOfEncounter(said);
    }

    /** The same codes; nothing is added where the abuse is alleged alone or was ruled out. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        Optional<EncounterWords.Said> abuse = said.all().stream()
                .filter(one -> one.kind().equals("maltreatment") && !isPast(one.span(), extraction))
                .findFirst();
        if (abuse.isEmpty() || said.has("no finding")) {
            return coded;
        }
        boolean doubted = said.has("suspicion") || abuse.get().means().startsWith(SUSPECTED);
        boolean suspected = doubted && !said.has("confirmation");
        String kind = abuse.get().means().replace(SUSPECTED, "");
        Optional<Candidate> found = candidate(kind, isChild(extraction), suspected);
        if (found.isEmpty()) {
            return coded;
        }
        List<Coded> all = new ArrayList<>(coded);
        all.removeIf(one -> one.code().category().equals(found.get().code().category())
                || one.problems().get(0).span().overlaps(abuse.get().span()));
        all.add(0, stated.coded(found.get(), abuse.get().span(), AUTHORITY));
        if (!suspected) {
            perpetrator().ifPresent(all::add);
        }
        return all;
    }

    /** «Survivor of childhood sexual abuse»: history, which has codes of its own. */
    private static boolean isPast(Span abuse, Extraction extraction) {
        for (Sentence sentence : extraction.sentences()) {
            Span span = sentence.span();
            if (span.overlaps(abuse)) {
                Span own = new Span(abuse.start() - span.start(), abuse.end() - span.start());
                String text = span.of(extraction.note().text());
                return Extractor.assertions().classify(text, own).assertion() == Assertion.HISTORICAL;
            }
        }
        return false;
    }

    private Optional<Candidate> candidate(String abuse, boolean child, boolean suspected) {
        if (patient.state().isMother()) {
            String time = patient.state().time();
            return stated.candidate(
                    abuse + COMPLICATING + time,
                    Set.copyOf(lexicon.stems().of(patient.trimester())),
                    found -> lower(found).startsWith(abuse + COMPLICATING)
                            && lower(found).contains(time));
        }
        String whose = child ? "child " : "adult ";
        return stated.candidate(
                whose + abuse + (suspected ? ", suspected" : ", confirmed"),
                Set.of(),
                found -> lower(found).startsWith(whose + abuse) || lower(found).startsWith(abuse));
    }

    private Optional<Coded> perpetrator() {
        for (EncounterWords.Said one : said.all()) {
            if (one.kind().equals("perpetrator") && isBlamed(one)) {
                return stated.candidate(
                                one.means() + ", perpetrator of maltreatment and neglect",
                                Set.of(),
                                found -> lower(found).startsWith(one.means()))
                        .map(found -> stated.coded(found, one.span(), AUTHORITY));
            }
        }
        return Optional.empty();
    }

    private boolean isBlamed(EncounterWords.Said person) {
        for (EncounterWords.Said blame : said.all()) {
            int gap = Math.max(
                    person.span().start() - blame.span().end(),
                    blame.span().start() - person.span().end());
            if (blame.kind().equals("blame") && gap <= REACH) {
                return true;
            }
        }
        return false;
    }

    private boolean isChild(Extraction extraction) {
        for (Fact fact : Patient.facts(extraction)) {
            if (fact.kind() == Fact.Kind.AGE) {
                return !fact.unit().equals("years")
                        || (fact.value().matches("\\d+") && Integer.parseInt(fact.value()) < ADULT);
            }
        }
        return said.has("child");
    }

    private static String lower(Candidate candidate) {
        return candidate.title().toLowerCase(Locale.ROOT);
    }
}
