package medcode.suggest;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import medcode.codeset.CodeEntry;
import medcode.codeset.InstructionalNote;

/**
 * The code to take where the documentation does not choose among a header's children (guidelines I.A.9.b, I.B.18).
 *
 * <p>The more a title says for want of documentation («unspecified», «without complication»), the rather it is taken.
 */
final class DefaultChild {
    private static final Pattern UNSPECIFIED = Pattern.compile("unspecified");

    private DefaultChild() {}

    static CodeEntry of(List<CodeEntry> children, Predicate<CodeEntry> addsNothing) {
        long usual =
                children.stream().mapToLong(DefaultChild::unspecified).min().orElse(0);
        CodeEntry best = children.get(0);
        int bestRank = Integer.MAX_VALUE;
        for (CodeEntry child : children) {
            int rank = rank(child, addsNothing, usual);
            if (rank < bestRank) {
                best = child;
                bestRank = rank;
            }
        }
        return best;
    }

    /** @param usual how often all the children's titles say «unspecified», of what stands above them */
    private static int rank(CodeEntry child, Predicate<CodeEntry> addsNothing, long usual) {
        String title = child.title().toLowerCase(Locale.ROOT);
        boolean residual = title.startsWith("other ");
        if (!residual && addsNothing.test(child)) {
            return 0;
        }
        if (title.endsWith("unspecified")) {
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
        if (title.contains("without") || title.contains(", not ")) {
            return 5;
        }
        if (child.code().compact().endsWith("9")) {
            return 6;
        }
        if (child.code().compact().endsWith("0") && !residual) {
            return 7;
        }
        return residual ? 9 : 8;
    }

    /** True where a title is for want of documentation alone, not «stage 1 or unspecified». */
    static boolean isUnspecified(CodeEntry entry) {
        String title = entry.title().toLowerCase(Locale.ROOT);
        return title.contains("unspecified") && !title.contains("or unspecified");
    }

    private static long unspecified(CodeEntry child) {
        return UNSPECIFIED.matcher(child.title()).results().count();
    }

    private static boolean isNotOtherwiseSpecified(CodeEntry child) {
        for (InstructionalNote note : child.notes(InstructionalNote.Kind.INCLUSION_TERM)) {
            if (note.text().endsWith(" NOS")) {
                return true;
            }
        }
        return false;
    }
}
