package medcode.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.AxisValue;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureRow;

/** Chooses the values behind the body part, place by place: by the name of the procedure, by the words near it, by default. */
final class Axes {
    private static final int FIRST = 5;
    private static final int DEVICE = 6;
    /** What stands where the words name no device and nothing special (B6.1a). */
    private static final Set<String> NONE = Set.of("no device", "no qualifier", "none");

    private static final Comparator<Hint> STRONGEST = Comparator.comparingInt(Hint::weight)
            .thenComparing(Hint::order, Comparator.reverseOrder())
            .thenComparing(Hint::from);
    private static final Comparator<Hint> FIRST_OF_TABLE =
            Comparator.comparing(Hint::order, Comparator.reverseOrder()).thenComparing(Hint::weight);

    private final AxisWords words;
    private final Labels labels;
    private final Numbers numbers;

    Axes(AxisWords words, Labels labels) {
        this.words = words;
        this.labels = labels;
        this.numbers = new Numbers(words);
    }

    Composed choose(Composed sited, ProcedureTerm term, Passage passage) {
        Composed composed = sited;
        for (int place = FIRST; place <= ProcedureRow.LENGTH; place++) {
            if (!composed.left().axis(place).isSettled()) {
                composed = choose(composed, place, term.wish(place), passage);
            }
        }
        return composed;
    }

    private Composed choose(Composed composed, int place, Wish wish, Passage passage) {
        ProcedureChoice choice = composed.left();
        if (!wish.fallback()) {
            ProcedureChoice narrowed = wish.narrow(choice, place);
            if (narrowed.axis(place).isSettled()) {
                return composed.chosen(narrowed, place, "named");
            }
            choice = narrowed;
        }
        Optional<AxisValue> told = told(choice, place, passage);
        if (told.isPresent()) {
            return composed.chosen(choice.where(place, told.get()::equals), place, "documented");
        }
        ProcedureChoice usual = wish.narrow(choice, place);
        if (wish.fallback() && usual.size() < choice.size() && usual.axis(place).isSettled()) {
            return composed.byDefault(usual, place, "usual");
        }
        ProcedureChoice none =
                choice.where(place, value -> NONE.contains(value.label().toLowerCase(Locale.ROOT)));
        return none.isEmpty()
                ? composed.narrowed(choice).leftOpen(place)
                : composed.byDefault(none, place, "none documented");
    }

    private Optional<AxisValue> told(ProcedureChoice choice, int place, Passage passage) {
        Map<AxisValue, List<List<String>>> wordings = labels.of(choice, place);
        List<AxisValue> lasting = numbers.lasting(wordings.keySet(), passage);
        if (!lasting.isEmpty()) {
            return Optional.of(lasting.get(0));
        }
        String axis = axis(choice.axis(place).title(), place);
        boolean approach = axis.equals("approach");
        wordings.replaceAll((value, all) -> approach || isNone(value) || isOther(value) ? List.of() : all);
        for (List<Stretch> level : passage.levels()) {
            Optional<Hint> best = level.stream()
                    .flatMap(stretch -> Hint.in(stretch, words.in(stretch, axis), wordings).stream())
                    .max(approach ? FIRST_OF_TABLE : STRONGEST);
            if (best.isPresent()) {
                AxisValue value = best.get().value();
                return Optional.of(
                        place == DEVICE ? numbers.devices(value, wordings.keySet(), best.get(), passage) : value);
            }
        }
        return Optional.empty();
    }

    private static boolean isNone(AxisValue value) {
        return NONE.contains(value.label().toLowerCase(Locale.ROOT));
    }

    private static boolean isOther(AxisValue value) {
        return value.label().startsWith("Other ");
    }

    /** The axis of words: what goes into a body is listed with the devices. */
    private static String axis(String title, int place) {
        return place == DEVICE ? "device" : title.toLowerCase(Locale.ROOT);
    }
}
