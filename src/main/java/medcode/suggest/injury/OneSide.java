package medcode.suggest.injury;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;
import medcode.tabular.Tabular;

/**
 * An injury that is told with another one of a side is of that side, where its sentence names no other: «crushing injury of
 * the right hand with a laceration of the ulnar nerve».
 */
public final class OneSide {
    private static final String AUTHORITY = "guideline I.B.13";
    private static final Pattern SIDE = Pattern.compile("(?i)\\b(right|left|both|bilateral)(?:ly)?\\b");

    private final CodeTable table;
    private final Tabular tabular;

    public OneSide(CodeTable table) {
        this.table = table;
        this.tabular = new Tabular(table);
    }

    /** The same codes, such injuries with their side. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        String text = extraction.note().text();
        return coded.stream()
                .map(one -> isBesideOther(one, coded)
                        ? open(one).map(axis -> sided(one, axis, text)).orElse(one)
                        : one)
                .toList();
    }

    /** The sides of an injury whose code leaves its own open. */
    private Optional<LateralityAxis> open(Coded one) {
        return tabular.laterality(one.code()).filter(axis -> axis.side() == Side.UNSPECIFIED);
    }

    private boolean isBesideOther(Coded one, List<Coded> coded) {
        Span sentence = one.problem().context();
        return isInjury(one)
                && coded.stream()
                        .anyMatch(other -> !other.equals(one)
                                && isInjury(other)
                                && sentence.overlaps(other.problem().span())
                                && open(other).isEmpty());
    }

    private static boolean isInjury(Coded one) {
        return one.code().compact().charAt(0) == 'S';
    }

    private Coded sided(Coded one, LateralityAxis sides, String text) {
        Set<Side> said = EnumSet.noneOf(Side.class);
        Matcher side = SIDE.matcher(one.problem().context().of(text));
        while (side.find()) {
            said.add(Side.of(side.group(1).toLowerCase(Locale.ROOT)).orElse(Side.BILATERAL));
        }
        if (said.size() != 1 || said.contains(Side.BILATERAL)) {
            return one;
        }
        return sides.code(said.iterator().next())
                .flatMap(table::find)
                .map(entry -> one.instead(one.candidate().at(entry)).obeying(AUTHORITY))
                .orElse(one);
    }
}
