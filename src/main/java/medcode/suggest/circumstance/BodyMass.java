package medcode.suggest.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.NumberRange;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;

/**
 * The body-mass index, which anyone may have measured, beside a diagnosis of weight that is the provider's (guideline
 * I.B.14); it stands where the diagnosis does.
 */
public final class BodyMass {
    /** More than there are ranges. */
    private static final int RANGES = 50;

    private static final String NAMED = "body mass index adult";
    private static final String[] DIAGNOSES = {
        "obes", "overweight", "underweight", "malnutrition", "anorexia", "cachexia"
    };

    private final PhraseCoder phrases;

    public BodyMass(PhraseCoder phrases) {
        this.phrases = phrases;
    }

    List<Coded> codes(Extraction extraction, List<Coded> conditions) {
        List<Fact> facts = new ArrayList<>(extraction.facts());
        for (Mention mention : extraction.mentions()) {
            facts.addAll(mention.facts());
        }
        for (Coded condition : conditions) {
            for (Fact fact : facts) {
                boolean beside = fact.kind() == Fact.Kind.BMI
                        && isNear(extraction.note().text(), condition.problems().get(0), fact.span());
                if (beside && isOfWeight(condition)) {
                    return coded(extraction, condition, fact);
                }
            }
        }
        return List.of();
    }

    /** In the same line or paragraph. */
    private static boolean isNear(String text, Problem problem, Span fact) {
        int from = Math.min(problem.span().end(), fact.end());
        int to = Math.max(problem.span().start(), fact.start());
        return from >= to || text.substring(from, to).indexOf('\n') < 0;
    }

    private static boolean isOfWeight(Coded condition) {
        String title = condition.candidate().title().toLowerCase(Locale.ROOT);
        for (String diagnosis : DIAGNOSES) {
            if (title.contains(diagnosis)) {
                return true;
            }
        }
        return false;
    }

    private List<Coded> coded(Extraction extraction, Coded condition, Fact fact) {
        Problem weight = condition.problems().get(0);
        Problem measured = new Problem(
                fact.span(),
                fact.span().of(extraction.note().text()),
                weight.section(),
                weight.context(),
                weight.assertion(),
                Set.of(fact.value()),
                List.of());
        return phrases.candidates(NAMED, List.of(), RANGES).stream()
                .filter(found -> found.isOfChapter21() && isRange(found, fact))
                .limit(1)
                .map(found -> new Coded(List.of(measured), found, List.of(), List.of("guideline I.B.14")))
                .toList();
    }

    private static boolean isRange(Candidate found, Fact fact) {
        return NumberRange.in(found.title())
                .filter(range -> range.holdsOne(List.of(fact.value())))
                .isPresent();
    }
}
