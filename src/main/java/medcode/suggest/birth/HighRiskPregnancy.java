package medcode.suggest.birth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;

/**
 * The supervision of a pregnancy at risk, by what the note says of the woman and her earlier pregnancies, in place of the
 * supervision of a normal one (guideline I.C.15.b.2).
 */
public final class HighRiskPregnancy {
    private static final String AUTHORITY = "guideline I.C.15.b.2";
    private static final String SUPERVISION = "supervision of ";
    private static final String ELDERLY = "elderly ";
    /** At the expected date of delivery (chapter 15 of the Tabular List). */
    private static final int YOUNG_BELOW = 16;

    private static final int ELDERLY_FROM = 35;

    private final Lexicon lexicon;
    private final Patient patient;
    private final StatedCodes stated;

    public HighRiskPregnancy(Lexicon lexicon, Patient patient, StatedCodes stated) {
        this.lexicon = lexicon;
        this.patient = patient;
        this.stated = stated;
    }

    /** The same codes with the risks first, none of what their words or the pregnancy alone were taken for. */
    public List<Coded> with(List<Coded> coded, List<EncounterWords.Said> said, Extraction extraction) {
        List<Coded> risks = new ArrayList<>();
        for (EncounterWords.Said one : said) {
            Optional<Candidate> risk = wording(one, said, extraction).flatMap(this::candidate);
            risk.ifPresent(found -> risks.add(stated.coded(found, one.span(), AUTHORITY)));
        }
        List<Coded> all = new ArrayList<>(risks);
        for (Coded one : coded) {
            boolean taken = risks.stream()
                    .anyMatch(risk -> risk.code().equals(one.code())
                            || one.problems()
                                    .get(0)
                                    .span()
                                    .overlaps(risk.problems().get(0).span()));
            if (risks.isEmpty() || !(taken || isSupervision(one))) {
                all.add(one);
            }
        }
        return all;
    }

    private static Optional<String> wording(
            EncounterWords.Said one, List<EncounterWords.Said> said, Extraction extraction) {
        if (one.kind().equals("supervision")) {
            return Optional.of(one.means());
        }
        boolean visit = said.stream().anyMatch(other -> other.kind().equals("visit"));
        return one.kind().equals("gravidity") && visit
                ? (said.stream().anyMatch(other -> other.kind().equals("elderly"))
                                ? Optional.of(ELDERLY)
                                : age(extraction))
                        .map(age -> SUPERVISION + age + one.means())
                : Optional.empty();
    }

    private static Optional<String> age(Extraction extraction) {
        for (Fact fact : Patient.facts(extraction)) {
            if (fact.kind() == Fact.Kind.AGE
                    && fact.unit().equals("years")
                    && fact.value().matches("\\d+")) {
                int years = Integer.parseInt(fact.value());
                return years < YOUNG_BELOW
                        ? Optional.of("young ")
                        : Optional.of(ELDERLY).filter(elderly -> years >= ELDERLY_FROM);
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> candidate(String wording) {
        return stated.candidate(
                wording,
                Set.copyOf(lexicon.stems().of(patient.trimester())),
                found -> found.title().toLowerCase(Locale.ROOT).startsWith(SUPERVISION));
    }

    /** Of a normal pregnancy, or of one whose risk is not told. */
    private static boolean isSupervision(Coded one) {
        String title = one.candidate().title().toLowerCase(Locale.ROOT);
        return title.startsWith("encounter for supervision of normal")
                || title.startsWith("encounter for supervision of other normal")
                || title.startsWith("supervision of high risk pregnancy, unspecified");
    }
}
