package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Patient;

/** A fracture whose Salter-Harris type is told is coded as a physeal one of that type alone (guideline I.C.19.c.3). */
public final class PhysealFractures {
    private static final String AUTHORITY = "guideline I.C.19.c.3";
    private static final double LEAST = 0.6;
    private static final int CANDIDATES = 5;
    private static final String PHYSEAL = "physeal";
    private static final List<String> TYPES = List.of("I", "II", "III", "IV");

    private final PhraseCoder phrases;

    public PhysealFractures(PhraseCoder phrases) {
        this.phrases = phrases;
    }

    /** The same codes, such fractures by their type. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            all.add(isFracture(one) ? ofType(one, extraction).orElse(one) : one);
        }
        return all;
    }

    private Optional<Coded> ofType(Coded one, Extraction extraction) {
        return type(one, extraction)
                .flatMap(type -> physeal(one, type))
                .map(found -> new Coded(one.problems(), found, List.of(one.candidate()), List.of(AUTHORITY)));
    }

    private static boolean isFracture(Coded one) {
        String title = one.candidate().title().toLowerCase(Locale.ROOT);
        return one.candidate().isInjury() && title.contains("fracture") && !title.contains(PHYSEAL);
    }

    /** The type that the sentence of the fracture tells. */
    private static Optional<String> type(Coded one, Extraction extraction) {
        for (Fact fact : Patient.facts(extraction)) {
            if (fact.kind() == Fact.Kind.SALTER_HARRIS
                    && fact.value().matches("[1-4]")
                    && one.problem().context().contains(fact.span())) {
                return Optional.of(TYPES.get(Integer.parseInt(fact.value()) - 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> physeal(Coded one, String type) {
        String named = "Salter-Harris Type " + type + " " + PHYSEAL + " "
                + one.problem().text();
        String wanted = "Type " + type + " " + PHYSEAL;
        return phrases.candidates(named, one.problem().documented(), CANDIDATES).stream()
                .filter(found -> found.score() >= LEAST && found.title().contains(wanted))
                .findFirst();
    }
}
