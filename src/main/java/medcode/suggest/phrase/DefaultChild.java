package medcode.suggest.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import medcode.codeset.CodeEntry;
import medcode.codeset.InstructionalNote;
import medcode.lexicon.Stems;

/**
 * The code to take where the documentation does not choose among a header's children (guidelines I.A.9.b, I.B.18).
 *
 * <p>The more a title says for want of documentation («unspecified», «without complication»), the rather it is taken.
 */
public final class DefaultChild {
    private static final String UNSPECIFIED = "unspecified";
    private static final Pattern RESIDUAL = Pattern.compile("(?:^|of |and )other ");
    private static final Pattern OTHER = Pattern.compile("\\bother ");
    private static final String BOTH = "Bilateral";
    /** What a toxic effect is of whose intent nothing is told (guideline I.C.19.e). */
    private static final String ACCIDENTAL = "accidental (unintentional)";

    private static final String MEDICINE = "Adverse effect";

    private static final String NOT_OTHERWISE_SPECIFIED = " NOS";

    private final Function<String, List<String>> stems;
    private final Set<String> known;
    private final int usual;
    /** True for effects of substances that nobody takes as a medicine. */
    private final boolean toxic;

    /** @param known what the header says already */
    private DefaultChild(List<CodeEntry> children, Function<String, List<String>> stems, Set<String> known) {
        this.stems = stems;
        this.known = known;
        this.usual = children.stream().mapToInt(DefaultChild::unspecified).min().orElse(0);
        this.toxic = children.stream().noneMatch(child -> child.title().startsWith(MEDICINE));
    }

    static CodeEntry of(List<CodeEntry> children, Function<String, List<String>> stems, Set<String> known) {
        DefaultChild among = new DefaultChild(children, stems, known);
        CodeEntry first = children.get(0);
        int least = among.rank(first);
        for (CodeEntry child : children.subList(1, children.size())) {
            int rank = among.rank(child);
            if (rank < least || (rank == least && among.isRather(child, first))) {
                first = child;
                least = rank;
            }
        }
        return first;
    }

    /** The more it leaves open, then the less it says to be there, then one side rather than both. */
    private boolean isRather(CodeEntry child, CodeEntry other) {
        int open = unspecified(child) - unspecified(other);
        if (open != 0) {
            return open > 0;
        }
        long asked = asked(child) - asked(other);
        return asked < 0
                || (asked == 0 && other.title().contains(BOTH) && !child.title().contains(BOTH));
    }

    private int rank(CodeEntry child) {
        String title = child.title().toLowerCase(Locale.ROOT);
        boolean residual = RESIDUAL.matcher(title).find();
        if (!residual && addsNothing(child.title())) {
            return 0;
        }
        if (title.endsWith(UNSPECIFIED)) {
            return 1;
        }
        if (title.contains("without complication") || title.contains("uncomplicated")) {
            return 2;
        }
        if (isNotOtherwiseSpecified(child)) {
            return 3;
        }
        if (unspecified(child) > usual) {
            return 4;
        }
        if (title.contains("without") || title.contains(", not ") || (toxic && title.contains(ACCIDENTAL))) {
            return 5;
        }
        if (child.code().compact().endsWith("9")) {
            return 6;
        }
        if (residual && addsNothing(OTHER.matcher(title).replaceFirst(" "))) {
            return 7;
        }
        if (child.code().compact().endsWith("0") && !residual) {
            return 8;
        }
        return residual ? 10 : 9;
    }

    /** How much a title says to be there that its header's does not. */
    private long asked(CodeEntry child) {
        return stems.apply(child.title()).stream()
                .filter(stem -> !known.contains(stem) && !Stems.isAbsent(stem))
                .count();
    }

    /** True where a title asks no more than its header's: «unspecified fracture of upper end of humerus». */
    private boolean addsNothing(String title) {
        return stems.apply(title).stream().allMatch(stem -> known.contains(stem) || Stems.isAbsent(stem));
    }

    /** True where a title is for want of documentation alone, not «stage 1 or unspecified». */
    public static boolean isUnspecified(CodeEntry entry) {
        String title = entry.title().toLowerCase(Locale.ROOT);
        return title.contains(UNSPECIFIED) && !title.contains("or unspecified");
    }

    private static int unspecified(CodeEntry child) {
        int times = 0;
        int at = child.title().indexOf(UNSPECIFIED);
        while (at >= 0) {
            times++;
            at = child.title().indexOf(UNSPECIFIED, at + UNSPECIFIED.length());
        }
        return times;
    }

    /** True for a code with an inclusion term of what the header says, and nothing more, NOS. */
    private boolean isNotOtherwiseSpecified(CodeEntry child) {
        return child.notes(InstructionalNote.Kind.INCLUSION_TERM).stream()
                .map(InstructionalNote::text)
                .filter(text -> text.endsWith(NOT_OTHERWISE_SPECIFIED))
                .map(text -> text.substring(0, text.length() - NOT_OTHERWISE_SPECIFIED.length()))
                .anyMatch(text -> addsNothing(NonessentialModifiers.without(text)));
    }
}
