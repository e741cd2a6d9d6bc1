package medcode.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import medcode.codeset.Code;
import medcode.edit.Quote;
import medcode.extract.Assertion;
import medcode.extract.Fact;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;
import medcode.tabular.Tabular;

/** What one note says of one condition in two ways that cannot both hold. */
final class Contradictions {
    private static final List<Fact.Kind> STAGES = List.of(Fact.Kind.CKD_STAGE, Fact.Kind.ULCER_STAGE);
    /** Characters of a code that say where it is. */
    private static final int SITE = 5;

    private static final Set<String> ASSESSMENT = Set.of("assessment-plan", "discharge-diagnoses", "plan");
    private static final RuleCodes NO_CONDITIONS = new RuleCodes("no-conditions");
    private static final double CARRIES = 0.7;

    private final Reading reading;
    private final Tabular tabular;
    private final List<Pair> pairs = new ArrayList<>();

    Contradictions(Reading reading, Tabular tabular) {
        this.reading = reading;
        this.tabular = tabular;
    }

    /** Two places that contradict each other; {@code topic} says in what, in the plural. */
    record Pair(String topic, Quote one, Quote other) {}

    List<Pair> all() {
        STAGES.forEach(this::stages);
        grouped(this::axis).forEach(this::sides);
        grouped(one -> Optional.of(one.code())).values().forEach(this::polarity);
        return pairs;
    }

    private <K> Map<K, List<Documented>> grouped(Function<Documented, Optional<K>> key) {
        Map<K, List<Documented>> groups = new LinkedHashMap<>();
        for (Documented one : reading.documented()) {
            key.apply(one)
                    .ifPresent(group -> groups.computeIfAbsent(group, none -> new ArrayList<>())
                            .add(one));
        }
        return groups;
    }

    private Optional<LateralityAxis> axis(Documented one) {
        return tabular.laterality(one.code()).map(axis -> new LateralityAxis(Side.UNSPECIFIED, axis.codes()));
    }

    /** Stages of one disease, or of one ulcer: codes of stages differ in their last character. */
    private void stages(Fact.Kind kind) {
        Map<String, Map<String, Documented>> values = new LinkedHashMap<>();
        for (Documented one : reading.documented()) {
            for (Fact fact : one.facts()) {
                if (fact.kind() == kind && one.is(Assertion.PRESENT)) {
                    values.computeIfAbsent(site(one.code()), site -> new LinkedHashMap<>())
                            .putIfAbsent(fact.value(), one);
                }
            }
        }
        values.values().forEach(stated -> add("stages", new ArrayList<>(stated.values())));
    }

    private static String site(Code code) {
        String compact = code.compact();
        return compact.length() > SITE
                ? compact.substring(0, SITE)
                : code.category().compact();
    }

    /** The assessment names one side and the rest of the note only the other. */
    private void sides(LateralityAxis axis, List<Documented> said) {
        Map<Side, Documented> assessed = new EnumMap<>(Side.class);
        Map<Side, Documented> told = new EnumMap<>(Side.class);
        for (Documented one : Sides.stated(axis, said)) {
            Map<Side, Documented> where = ASSESSMENT.contains(one.section().id()) ? assessed : told;
            Sides.of(axis, one).forEach(side -> where.put(side, one));
        }
        for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
            Side other = side.opposite().orElseThrow();
            if (assessed.keySet().equals(Set.of(side)) && told.keySet().equals(Set.of(other))) {
                add("sides", List.of(told.get(other), assessed.get(side)));
            }
        }
    }

    /** The assessment both has it and denies it. */
    private void polarity(List<Documented> said) {
        Documented present = null;
        Documented negated = null;
        for (Documented one : said) {
            if (ASSESSMENT.contains(one.section().id()) && one.section().weight() >= CARRIES) {
                present = one.is(Assertion.PRESENT) ? one : present;
                negated = one.is(Assertion.NEGATED) ? one : negated;
            }
        }
        if (present != null && negated != null && !NO_CONDITIONS.hold(present.code(), tabular.release())) {
            add("answers whether the patient has it, each", List.of(present, negated));
        }
    }

    private void add(String topic, List<Documented> said) {
        if (said.size() > 1) {
            Quote one = reading.sentence(said.get(0).span(), said.get(0).assertion());
            Quote other = reading.sentence(said.get(1).span(), said.get(1).assertion());
            Pair pair = new Pair(topic, one, other);
            if (!one.equals(other) && !pairs.contains(pair)) {
                pairs.add(pair);
            }
        }
    }
}
