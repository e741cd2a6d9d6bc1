package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.note.Span;

/**
 * What is documented of a part of a problem: what is said of another condition beside it is not, «acute kidney injury, asthma», unless
 * both share it: «pain and swelling of the left knee», «acute bronchitis and sinusitis».
 */
final class PartFacts {
    private static final Pattern JOINS = Pattern.compile("\\s+(?:and|or|&)\\s+|/|\\s*\\(");
    /** What says how a condition is, and stands before the first of several. */
    private static final Set<Fact.Kind> DEGREES =
            EnumSet.of(Fact.Kind.ACUITY, Fact.Kind.SEVERITY, Fact.Kind.ASTHMA_SEVERITY);
    /** What is about the whole encounter, whichever condition it stands at. */
    private static final Set<Fact.Kind> OF_ALL = EnumSet.of(Fact.Kind.EPISODE, Fact.Kind.HEALING);
    /** The chapters of what may be found at one place of the body together: «cellulitis and thrombosis of the left leg». */
    private static final String SITED = "GHILMRST";

    private final Problem problem;
    private final String noteText;

    PartFacts(Problem problem, String noteText) {
        this.problem = problem;
        this.noteText = noteText;
    }

    Set<String> of(Span part) {
        List<Mention> own = problem.mentions().stream()
                .filter(mention -> mention.span().overlaps(part))
                .toList();
        List<Fact> stated = new ArrayList<>();
        for (Mention mention : problem.mentions()) {
            mention.facts().stream().filter(fact -> part.contains(fact.span())).forEach(stated::add);
        }
        Set<Fact.Kind> kinds = stated.stream().map(Fact::kind).collect(Collectors.toSet());
        Set<String> said = new HashSet<>();
        Set<String> saidOfOthers = new HashSet<>();
        stated.forEach(fact -> said.addAll(words(fact)));
        for (Mention mention : own.isEmpty() ? List.<Mention>of() : problem.mentions()) {
            for (Fact fact : mention.facts()) {
                boolean shared = own.contains(mention) || isShared(fact, mention, own);
                boolean ofPart = (shared && !kinds.contains(fact.kind())) || isOfAll(fact);
                (ofPart ? said : saidOfOthers).addAll(words(fact));
            }
        }
        saidOfOthers.removeAll(said);
        Set<String> documented = new HashSet<>(problem.documented());
        documented.removeAll(saidOfOthers);
        return documented;
    }

    /** True for what is about the whole encounter, and for «acute on chronic», which is no degree of another condition. */
    private static boolean isOfAll(Fact fact) {
        return OF_ALL.contains(fact.kind())
                || (fact.kind() == Fact.Kind.ACUITY && fact.value().contains(" "));
    }

    private static List<String> words(Fact fact) {
        return Arrays.asList(fact.value().toLowerCase(Locale.ROOT).split(" "));
    }

    /** True where nothing of the kind is said of the part's own conditions, and one of them goes together with the other. */
    private boolean isShared(Fact fact, Mention other, List<Mention> own) {
        return own.stream().noneMatch(mention -> mention.facts().stream().anyMatch(one -> one.kind() == fact.kind()))
                && own.stream().anyMatch(mention -> isShared(fact, other, mention));
    }

    private boolean isShared(Fact fact, Mention other, Mention own) {
        boolean alike = chapter(own) == chapter(other);
        if (fact.kind() == Fact.Kind.LATERALITY) {
            return alike || (isSited(own, other) && !isTold(fact, other, own) && isOneClause(own.span(), other.span()));
        }
        boolean before = other.span().end() <= own.span().start();
        return alike && isJoined(other.span(), own.span()) && (before || !DEGREES.contains(fact.kind()));
    }

    /** True for the side of a site that is told before another condition: «abscess of the left axilla and rib fracture». */
    private static boolean isTold(Fact fact, Mention other, Mention own) {
        return fact.span().end() <= own.span().start()
                && fact.span().start() > other.span().start();
    }

    /** False for the side of a condition of another kind in the same sentence. */
    static boolean mayShareSide(Mention other, List<Mention> own) {
        return chapter(other) == ' '
                || own.stream()
                        .allMatch(mention -> chapter(mention) == ' '
                                || chapter(mention) == chapter(other)
                                || isSited(mention, other));
    }

    private static boolean isSited(Mention one, Mention other) {
        return SITED.indexOf(chapter(one)) >= 0 && SITED.indexOf(chapter(other)) >= 0;
    }

    private boolean isOneClause(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from > to || noteText.substring(from, to).chars().noneMatch(c -> c == ',' || c == ';' || c == '.');
    }

    private boolean isJoined(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from <= to && JOINS.matcher(noteText.substring(from, to)).matches();
    }

    private static char chapter(Mention mention) {
        return mention.codes().isEmpty()
                ? ' '
                : mention.codes().get(0).compact().charAt(0);
    }
}
