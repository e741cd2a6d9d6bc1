package medcode.suggest.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.CodeTable;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;
import medcode.tabular.Tabular;

/** A bilateral condition without a bilateral code, which is reported once for each side (guideline I.B.13). */
final class EachSide {
    private static final Pattern BOTH = Pattern.compile("(?i)\\b(?:both|bilateral|bilaterally)\\b ?");

    private final PhraseCoder phrases;
    private final CodeTable table;
    private final Tabular tabular;
    private final double leastScore;

    EachSide(PhraseCoder phrases, CodeTable table, double leastScore) {
        this.phrases = phrases;
        this.table = table;
        this.tabular = new Tabular(table);
        this.leastScore = leastScore;
    }

    /** The codes of both sides; none where one code says all. */
    List<Coded> of(Problem problem, Candidate best, List<Candidate> others) {
        if (!problem.documented().contains("bilateral")) {
            return List.of();
        }
        Optional<LateralityAxis> axis = tabular.laterality(best.code());
        if (axis.isEmpty()) {
            return eachSide(problem);
        }
        if (axis.get().code(Side.BILATERAL).isPresent()) {
            return List.of();
        }
        List<Coded> sides = new ArrayList<>();
        for (Side side : new Side[] {Side.RIGHT, Side.LEFT}) {
            axis.get()
                    .code(side)
                    .flatMap(table::find)
                    .ifPresent(entry -> sides.add(
                            new Coded(List.of(problem), best.at(entry), others, List.of("each side is reported"))));
        }
        return sides.size() == 2 ? sides : List.of();
    }

    /** The codes of the one side and the other where the code for neither is called otherwise: «unspecified part of limb». */
    private List<Coded> eachSide(Problem problem) {
        String words = BOTH.matcher(problem.text()).replaceAll("");
        List<Coded> sides = new ArrayList<>();
        for (Side side : new Side[] {Side.RIGHT, Side.LEFT}) {
            String name = side.name().toLowerCase(Locale.ROOT);
            Set<String> documented = new HashSet<>(problem.documented());
            documented.remove("bilateral");
            documented.add(name);
            phrases.candidates(words, documented, 1).stream()
                    .filter(found -> found.score() >= leastScore
                            && found.title().toLowerCase(Locale.ROOT).contains(name + " ")
                            && !hasBilateral(found))
                    .forEach(found ->
                            sides.add(new Coded(List.of(problem), found, List.of(), List.of("each side is reported"))));
        }
        return sides.size() == 2 ? sides : List.of();
    }

    /** True where both sides have one code: the name of another condition, as it was not found for both. */
    private boolean hasBilateral(Candidate oneSide) {
        return tabular.laterality(oneSide.code())
                .flatMap(axis -> axis.code(Side.BILATERAL))
                .isPresent();
    }
}
