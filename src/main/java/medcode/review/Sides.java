package medcode.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.extract.Assertion;
import medcode.extract.Fact;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;

/** The sides that notes name for one condition: by the code that their words lead to, or by a fact beside them. */
final class Sides {
    private static final Pattern WORDS = Pattern.compile("[^a-z]+");

    private Sides() {}

    /** What says that the patient has the condition, and on which side. */
    static List<Documented> stated(LateralityAxis axis, List<Documented> about) {
        return about.stream()
                .filter(one -> one.is(Assertion.PRESENT) && !of(axis, one).isEmpty())
                .toList();
    }

    /**
     * The sides that notes name for what is like the condition of a code: of its category, and with a word that its title has
     * too, such as the joint.
     */
    static Set<Side> near(Code code, Documentation documentation) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        nearby(code, documentation).forEach(one -> sides.addAll(of(one, documentation)));
        return sides;
    }

    /** What says so. */
    static List<Documented> nearby(Code code, Documentation documentation) {
        Set<String> title = titleWords(code, documentation);
        return documentation.of(code).stream()
                .filter(one -> one.is(Assertion.PRESENT)
                        && !of(one, documentation).isEmpty()
                        && isLike(one, title, documentation))
                .toList();
    }

    private static boolean isLike(Documented one, Set<String> title, Documentation documentation) {
        Set<String> words = documentation.words().of(one.quote().text());
        words.addAll(titleWords(one.code(), documentation));
        return title.stream().anyMatch(words::contains);
    }

    private static Set<String> titleWords(Code code, Documentation documentation) {
        Set<String> words = documentation.words().rareOfTitle(code);
        Arrays.stream(Side.values()).map(Side::word).forEach(words::remove);
        return words;
    }

    private static Set<Side> of(Documented one, Documentation documentation) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        String title = documentation.words().title(one.code()).toLowerCase(Locale.ROOT);
        WORDS.splitAsStream(title).forEach(word -> Side.of(word).ifPresent(sides::add));
        addFacts(one, sides);
        sides.remove(Side.UNSPECIFIED);
        return sides;
    }

    private static void addFacts(Documented one, Set<Side> sides) {
        for (Fact fact : one.facts()) {
            if (fact.kind() == Fact.Kind.LATERALITY) {
                Side.of(fact.value()).ifPresent(sides::add);
            }
        }
    }

    static Set<Side> of(LateralityAxis axis, Documented one) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Map.Entry<Side, Code> each : axis.codes().entrySet()) {
            if (each.getValue().equals(one.code())) {
                sides.add(each.getKey());
                addFacts(one, sides);
            }
        }
        sides.remove(Side.UNSPECIFIED);
        return sides;
    }
}
