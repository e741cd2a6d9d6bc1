package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.encounter.Sex;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.NonessentialModifiers;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.PatientSex;
import medcode.suggest.problem.Problem;

/** Conditions that the publications tell apart by sex, at the line for the patient's: a man's breast cancer, a woman's urethral stricture. */
public final class SexSpecific {
    private static final Pattern FEMALE = Pattern.compile("(?i)\\bfemale\\b");
    private static final Pattern MALE = Pattern.compile("(?i)\\bmale\\b");
    /** How much worse a line may fit that shows that a condition is told apart. */
    private static final double NEAR = 0.3;

    private final PhraseCoder phrases;
    private final PatientSex sexes;

    public SexSpecific(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.sexes = new PatientSex(lexicon);
    }

    /** The same conditions, each at the patient's own line. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        if (coded.stream().noneMatch(SexSpecific::isToldApart)) {
            return coded;
        }
        Optional<Sex> sex = sexes.of(extraction);
        return sex.isEmpty()
                ? coded
                : coded.stream().map(one -> ofPatient(one, sex.get())).toList();
    }

    private static boolean isToldApart(Coded coded) {
        return coded.problem().assertion() != Assertion.FAMILY
                && (named(coded.candidate()).isPresent()
                        || coded.others().stream().anyMatch(other -> isBeside(other, coded)));
    }

    private static boolean isBeside(Candidate other, Coded coded) {
        return other.score() > coded.candidate().score() - NEAR && named(other).isPresent();
    }

    private Coded ofPatient(Coded coded, Sex sex) {
        if (!isToldApart(coded) || named(coded.candidate()).equals(Optional.of(sex))) {
            return coded;
        }
        Problem problem = coded.problem();
        String asked = problem.text() + " " + sex.name().toLowerCase(Locale.ROOT);
        return phrases.candidates(asked, problem.documented(), 1).stream()
                .filter(own -> named(own).equals(Optional.of(sex)) && isNearer(own, coded.candidate(), sex))
                .map(coded::instead)
                .findFirst()
                .orElse(coded);
    }

    /** What is for both sexes gives way to the line below its own that asks for nothing but the sex. */
    private static boolean isNearer(Candidate own, Candidate known, Sex sex) {
        List<String> below = new ArrayList<>(known.trail());
        below.add(sex.name().toLowerCase(Locale.ROOT));
        return own.score() >= known.score() - NEAR
                && (named(known).isPresent() || own.trail().equals(below));
    }

    /** The sex that a code or the line that leads to it is for; empty where it is for both or says of neither. */
    private static Optional<Sex> named(Candidate candidate) {
        StringBuilder said = new StringBuilder(candidate.title());
        candidate.trail().forEach(level -> said.append('\n').append(NonessentialModifiers.without(level)));
        boolean female = FEMALE.matcher(said).find();
        boolean male = MALE.matcher(said).find();
        return female == male ? Optional.empty() : Optional.of(female ? Sex.FEMALE : Sex.MALE);
    }
}
