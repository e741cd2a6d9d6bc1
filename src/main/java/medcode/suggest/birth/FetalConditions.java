package medcode.suggest.birth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.extract.Assertion;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;
import medcode.suggest.problem.Problems;

/**
 * What is wrong, or suspected to be wrong, with the fetus: a reason to care for the mother, coded on her record as such
 * (guideline I.C.15.e.1).
 */
public final class FetalConditions {
    private static final String AUTHORITY = "guideline I.C.15.e.1";
    private static final String ANOMALY = "fetal anomaly";
    /** The fetus is not the patient: what is said of it may stand as another person's. */
    private static final Set<Assertion> SAID = Set.of(Assertion.PRESENT, Assertion.UNCERTAIN, Assertion.FAMILY);

    /** Completed weeks from which a death of the fetus is one late in pregnancy. */
    private static final int LATE = 20;

    private static final Set<String> FETUS = Set.of("fetus", "fetal", "fetuses");

    private final Lexicon lexicon;
    private final EncounterWords encounter;
    private final Patient patient;
    private final StatedCodes stated;

    public FetalConditions(Lexicon lexicon, EncounterWords encounter, Patient patient, StatedCodes stated) {
        this.lexicon = lexicon;
        this.encounter = encounter;
        this.patient = patient;
        this.stated = stated;
    }

    /** The same codes with those of the fetus, none of what their words were taken for. */
    public List<Coded> with(List<Coded> coded, List<EncounterWords.Said> said, Extraction extraction) {
        List<Coded> fetal = new ArrayList<>();
        for (EncounterWords.Said one : said) {
            if (isRuledOut(one.span(), coded)) {
                continue;
            }
            if (one.kind().equals("fetal")
                    || one.kind().equals("fetal " + patient.state().time())
                    || (one.kind().equals("fetal death") && isLate())) {
                add(one.means(), one.span(), coded, fetal);
            }
        }
        for (Mention mention : extraction.mentions()) {
            if (isOfFetus(mention, extraction) && !isRuledOut(mention.span(), coded)) {
                anomaly(mention).ifPresent(means -> add(means, mention.span(), coded, fetal));
            }
        }
        List<Coded> all = new ArrayList<>(fetal);
        for (Coded one : coded) {
            Span span = one.problems().get(0).span();
            boolean taken = fetal.stream()
                    .anyMatch(other -> other.problems().get(0).span().overlaps(span) && !isMaternal(one));
            if (!taken) {
                all.add(one);
            }
        }
        return all;
    }

    /** What the encounter was for and did not find is coded as such (guideline I.C.21.c.6). */
    private static boolean isRuledOut(Span span, List<Coded> coded) {
        return coded.stream()
                .anyMatch(one -> one.candidate().isOfChapter21()
                        && one.candidate().title().endsWith("ruled out")
                        && one.problems().get(0).span().overlaps(span));
    }

    private void add(String means, Span span, List<Coded> coded, List<Coded> fetal) {
        Set<String> documented = new HashSet<>(lexicon.stems().of(String.join(" ", patient.times())));
        documented.addAll(lexicon.stems().of(encounter.meaning("fetus", stated.clause(span))));
        stated.candidate(
                        means,
                        documented,
                        found -> found.title().toLowerCase(Locale.ROOT).startsWith(means))
                .filter(found -> isNew(found.code(), coded) && isNew(found.code(), fetal))
                .ifPresent(found -> fetal.add(stated.coded(found, span, AUTHORITY)));
    }

    /** Before that a fetus that died is a missed abortion. */
    private boolean isLate() {
        return patient.weeks().map(Patient.Weeks::completed).orElse(LATE) >= LATE;
    }

    private static boolean isNew(Code code, List<Coded> known) {
        return known.stream().noneMatch(one -> one.code().category().equals(code.category()));
    }

    private static boolean isMaternal(Coded one) {
        return one.code().compact().charAt(0) == 'O';
    }

    /** A suspected condition too; one that a sentence says of the fetus. */
    private boolean isOfFetus(Mention mention, Extraction extraction) {
        if (!SAID.contains(mention.assertion())
                || mention.kind() != Mention.Kind.CONDITION
                || !Problems.counts(mention.section())) {
            return false;
        }
        for (Word word : extraction.words(mention)) {
            if (FETUS.contains(word.normal())) {
                return true;
            }
        }
        return false;
    }

    /** How the titles name an anomaly of a category. */
    private Optional<String> anomaly(Mention mention) {
        for (Code code : mention.codes()) {
            String means = encounter.meaning(ANOMALY, code.category().compact());
            if (!means.isEmpty()) {
                return Optional.of(means);
            }
        }
        return Optional.empty();
    }
}
