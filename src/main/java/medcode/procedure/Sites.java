package medcode.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.AxisValue;
import medcode.codeset.ProcedureChoice;
import medcode.extract.Mention;
import medcode.lexicon.Phrases;

/** Chooses the body parts of a procedure with their sides: each that its sentence names is one of its own (B3.2a). */
final class Sites {
    /** How a part was chosen that the own sentence of a procedure names. */
    static final String NAMED = "in its sentence";

    /** How a part was chosen that only what stands near it names. */
    static final String NEAR = "near by";

    private static final int PLACE = 4;
    private static final String PART = "part";
    /** How far an instrument went is no site of what was done. */
    private static final String PASSING = "passing";

    private static final Comparator<Hint> LONGEST_FIRST = Comparator.comparingInt((Hint hint) -> -hint.weight())
            .thenComparing(Hint::order)
            .thenComparing(Hint::from);

    private final AxisWords words;
    private final Labels labels;
    private final Numbers numbers;

    Sites(AxisWords words, Labels labels) {
        this.words = words;
        this.labels = labels;
        this.numbers = new Numbers(words);
    }

    /** A part that a note names, and the sides it gives it. */
    private record Named(List<String> part, Set<Side> sides, String how) {}

    List<Composed> choose(Composed begun, Wish wish, Mention mention, Passage passage) {
        ProcedureChoice choice = wish.fallback() ? begun.left() : wish.narrow(begun.left(), PLACE);
        Map<AxisValue, List<List<String>>> wordings = labels.of(choice, PLACE);
        List<AxisValue> counted = numbers.counted(wordings.keySet(), passage);
        if (!counted.isEmpty()) {
            ProcedureChoice narrowed = choice.where(PLACE, counted::contains);
            return List.of(begun.chosen(narrowed, PLACE, "counted"));
        }
        Set<List<String>> parts = new LinkedHashSet<>();
        wordings.keySet().forEach(value -> parts.add(labels.own(value)));
        if (parts.size() == 1) {
            Named only = new Named(parts.iterator().next(), Set.of(), sidedHere(passage));
            return sided(begun, choice, List.of(only), mention, passage);
        }
        List<Named> named = named(wordings, passage);
        if (!named.isEmpty()) {
            return sided(begun, choice, named, mention, passage);
        }
        ProcedureChoice usual = wish.fallback() ? wish.narrow(choice, PLACE) : choice;
        if (usual.size() < choice.size() && parts(usual).size() == 1) {
            return sided(
                    begun,
                    usual,
                    List.of(new Named(parts(usual).iterator().next(), Set.of(), "usual")),
                    mention,
                    passage);
        }
        return List.of(begun.narrowed(usual).leftOpen(PLACE));
    }

    private String sidedHere(Passage passage) {
        return words.in(passage.own(), AxisWords.SIDE).isEmpty() ? "by the procedure" : NAMED;
    }

    private Set<List<String>> parts(ProcedureChoice choice) {
        Set<List<String>> parts = new LinkedHashSet<>();
        choice.axis(PLACE).values().forEach(value -> parts.add(labels.own(value)));
        return parts;
    }

    /** All parts that the own sentence names; elsewhere those of the first sentence that names some. */
    private List<Named> named(Map<AxisValue, List<List<String>>> wordings, Passage passage) {
        for (List<Stretch> level : passage.levels()) {
            for (Stretch stretch : level) {
                List<Named> named = named(wordings, stretch, stretch.equals(passage.own()) ? NAMED : NEAR);
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    private List<Named> named(Map<AxisValue, List<List<String>>> wordings, Stretch stretch, String how) {
        List<Hint> hints = Hint.in(stretch, words.in(stretch, PART), wordings);
        for (Phrases.Hit<AxisWords.Row> passing : words.in(stretch, PASSING)) {
            hints.removeIf(hint -> hint.from() < passing.end() && passing.first() < hint.to());
        }
        hints.sort(LONGEST_FIRST);
        List<Hint> kept = new ArrayList<>();
        for (Hint hint : hints) {
            boolean free = kept.stream()
                    .allMatch(other ->
                            !hint.overlaps(other) || labels.own(other.value()).equals(labels.own(hint.value())));
            if (free) {
                kept.add(hint);
            }
        }
        Map<List<String>, Set<Side>> sides = new LinkedHashMap<>();
        kept.sort(Comparator.comparingInt(Hint::from));
        for (Hint hint : kept) {
            Side side = Side.beside(words, stretch, hint.from(), hint.to());
            Set<Side> known = sides.computeIfAbsent(labels.own(hint.value()), any -> EnumSet.noneOf(Side.class));
            if (side != null) {
                known.add(side);
            }
        }
        List<Named> named = new ArrayList<>();
        sides.forEach((part, known) -> named.add(new Named(part, known, how)));
        return named;
    }

    private List<Composed> sided(
            Composed begun, ProcedureChoice choice, List<Named> named, Mention mention, Passage passage) {
        List<Composed> sited = new ArrayList<>();
        for (Named one : named) {
            ProcedureChoice part =
                    choice.where(PLACE, value -> labels.own(value).equals(one.part));
            sited.addAll(sided(begun, part, one, mention, passage));
        }
        return sited;
    }

    private List<Composed> sided(Composed begun, ProcedureChoice part, Named named, Mention mention, Passage passage) {
        Set<Side> known = EnumSet.noneOf(Side.class);
        part.axis(PLACE).values().forEach(value -> known.add(side(value)));
        if (part.axis(PLACE).isSettled()) {
            return List.of(begun.chosen(part, PLACE, named.how));
        }
        Set<Side> sides = named.sides.isEmpty() ? Side.of(mention, passage, words) : named.sides;
        if (sides.contains(Side.BILATERAL) && !known.contains(Side.BILATERAL)) {
            sides = EnumSet.of(Side.RIGHT, Side.LEFT);
        }
        List<Composed> sited = new ArrayList<>();
        for (Side side : sides) {
            ProcedureChoice narrowed = part.where(PLACE, value -> side(value) == side);
            if (!narrowed.isEmpty()) {
                sited.add(begun.chosen(narrowed, PLACE, named.how));
            }
        }
        return sited.isEmpty() ? List.of(begun.narrowed(part).leftOpen(PLACE)) : sited;
    }

    /** Labels without a side stand for none. */
    private static Side side(AxisValue value) {
        Side side = Side.of(value.label());
        return side == null ? Side.BILATERAL : side;
    }
}
