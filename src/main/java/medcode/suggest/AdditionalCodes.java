package medcode.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.lexicon.Stems;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * The codes that a «use additional code» note asks for beside a code and that the same words name: «hypertensive heart and
 * chronic kidney disease, stage 3b» is the combination and the stage (guideline I.A.17).
 */
final class AdditionalCodes {
    private static final double NAMED = 0.7;

    private final Tabular tabular;
    private final Stems stems;

    AdditionalCodes(CodeTable table, Stems stems) {
        this.tabular = new Tabular(table);
        this.stems = stems;
    }

    /** The same codes, each followed by the best of its other candidates that its notes ask for. */
    List<Coded> with(List<Coded> coded) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            all.add(one);
            additional(one).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Coded> additional(Coded coded) {
        for (Candidate other : coded.others()) {
            Optional<LeveledNote> note =
                    tabular.useAdditional(coded.code(), other.code()).or(() -> manifestation(other, coded));
            if (note.isPresent() && isNamed(other, coded.problems().get(0))) {
                return Optional.of(new Coded(
                        coded.problems(), other, List.of(), List.of(note.get().quotation())));
            }
        }
        return Optional.empty();
    }

    /** «Polyneuropathy due to vitamin B12 deficiency» is the deficiency and its manifestation. */
    private Optional<LeveledNote> manifestation(Candidate other, Coded etiology) {
        return tabular.isManifestation(other.code())
                ? tabular.codeFirst(other.code(), etiology.code())
                : Optional.empty();
    }

    /** What led to the other code must stand in the words: «COVID-19» names no pneumonia, «hypoglycemia» no level. */
    private boolean isNamed(Candidate other, Problem problem) {
        Set<String> words = Set.copyOf(stems.ofPhrase(problem.text()));
        boolean index = other.source() == Suggestion.Source.INDEX;
        boolean named = other.score() >= NAMED;
        for (String level : other.trail()) {
            List<String> asked = stems.of(level);
            named &= words.containsAll(index && asked.size() > 1 ? asked.subList(0, 1) : asked);
        }
        return named;
    }
}
