package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.suggest.Suggestion;
import medcode.suggest.coded.Coded;
import medcode.suggest.problem.Problem;

/**
 * One condition that is both acute and chronic and has no code that says both: the Index has a subterm for each, and both
 * are reported, the acute one first (guideline I.B.8).
 */
public final class AcuteAndChronic {
    private static final String BOTH = "acute on chronic";
    private static final String ACUTE = "acute";
    private static final String CHRONIC = "chronic";
    private static final Set<String> LINKS = Set.of("and", "on", "upon", "with", "superimposed", "subacute");
    /** What is looked up under either word alone is named nearly as it stands. */
    private static final double NAMED = 0.75;

    /** The acute and the chronic one; none where the condition is only one of them, or one code says both. */
    public List<Coded> of(Problem problem, Function<Problem, List<Coded>> coder) {
        if (!isBoth(problem)) {
            return List.of();
        }
        List<Coded> whole = coder.apply(problem);
        if (whole.stream().anyMatch(one -> says(one, ACUTE, CHRONIC))) {
            return List.of();
        }
        String base = base(problem.text());
        Optional<Coded> acute = one(problem, ACUTE, CHRONIC, base, coder);
        Optional<Coded> chronic = one(problem, CHRONIC, ACUTE, base, coder);
        return acute.isPresent() && chronic.isPresent() && isOfOne(acute.get(), chronic.get())
                ? List.of(acute.get(), chronic.get())
                : List.of();
    }

    private static boolean isBoth(Problem problem) {
        List<Mention> conditions = problem.conditions();
        return conditions.size() == 1
                && conditions.get(0).facts().stream()
                        .anyMatch(fact ->
                                fact.kind() == Fact.Kind.ACUITY && fact.value().equals(BOTH));
    }

    /** The name without what says both. */
    private static String base(String text) {
        List<String> words = new ArrayList<>();
        boolean between = false;
        for (String word : text.strip().split("[ ,]+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean either = lower.equals(ACUTE) || lower.equals(CHRONIC);
            if (!either && !(between && LINKS.contains(lower))) {
                words.add(word);
            }
            between = either || (between && LINKS.contains(lower));
        }
        return String.join(" ", words);
    }

    private static Optional<Coded> one(
            Problem problem, String word, String other, String base, Function<Problem, List<Coded>> coder) {
        Set<String> documented = new HashSet<>(problem.documented());
        documented.remove(other);
        documented.add(word);
        Problem named = new Problem(
                problem.span(),
                word + " " + base,
                problem.section(),
                problem.context(),
                problem.assertion(),
                documented,
                problem.mentions());
        return coder.apply(named).stream()
                .findFirst()
                .filter(found -> found.candidate().score() >= NAMED && says(found, word) && !says(found, other))
                .filter(found -> found.candidate().trail().stream().noneMatch(AcuteAndChronic::isLink));
    }

    /** The words tell no cause. */
    private static boolean isLink(String subterm) {
        return subterm.startsWith("due to") || subterm.startsWith("in (") || subterm.startsWith("with");
    }

    private static boolean says(Coded coded, String... words) {
        String title = coded.candidate().title().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!title.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Where the Index led to both, they stand under one main term. */
    private static boolean isOfOne(Coded acute, Coded chronic) {
        return isTitle(acute)
                || isTitle(chronic)
                || mainTerm(acute.candidate().trail())
                        .equals(mainTerm(chronic.candidate().trail()));
    }

    private static boolean isTitle(Coded coded) {
        return coded.candidate().source() != Suggestion.Source.INDEX;
    }

    private static String mainTerm(List<String> trail) {
        int modifiers = trail.get(0).indexOf(" (");
        return modifiers < 0 ? trail.get(0) : trail.get(0).substring(0, modifiers);
    }
}
