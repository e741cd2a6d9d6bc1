package medcode.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.Code;
import medcode.extract.Assertion;
import medcode.extract.Fact;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;

/** The sides that notes name for one condition: by the code that their words lead to, or by a fact beside them. */
final class Sides {
    private Sides() {}

    /** What says that the patient has the condition, and on which side. */
    static List<Documented> stated(LateralityAxis axis, List<Documented> about) {
        return about.stream()
                .filter(one -> one.is(Assertion.PRESENT) && !of(axis, one).isEmpty())
                .toList();
    }

    static Set<Side> of(LateralityAxis axis, Documented one) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Map.Entry<Side, Code> each : axis.codes().entrySet()) {
            if (each.getValue().equals(one.code())) {
                sides.add(each.getKey());
                one.facts().stream()
                        .filter(fact -> fact.kind() == Fact.Kind.LATERALITY)
                        .forEach(fact -> Side.of(fact.value()).ifPresent(sides::add));
            }
        }
        sides.remove(Side.UNSPECIFIED);
        return sides;
    }
}
