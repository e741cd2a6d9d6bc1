package medcode.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.ProcedureChoice;
import medcode.lexicon.Stems;

/**
 * What the ICD-10-PCS guidelines say of several procedures together: what is part of another is not coded, and the principal
 * procedure goes first.
 */
final class Conventions {
    private final AxisWords words;
    private final Stems stems;

    Conventions(AxisWords words, Stems stems) {
        this.words = words;
        this.stems = stems;
    }

    /** Each code once, without inspections that another procedure includes. */
    List<Found> coded(List<Found> found) {
        Map<String, Found> byCode = new LinkedHashMap<>();
        for (Found one : found) {
            Optional<String> code = one.composed().code();
            if (code.isPresent() && byCode.values().stream().noneMatch(known -> repeats(known, one))) {
                byCode.merge(code.get(), one, (known, again) -> known.with(again.first()));
            }
        }
        List<Found> coded = new ArrayList<>(byCode.values());
        coded.removeIf(one -> one.isGuided() && coded.stream().anyMatch(other -> tellsSiteOf(one, other)));
        Set<Found> included = included(coded);
        coded.removeIf(included::contains);
        return coded;
    }

    /** True where the sentence of another mention of the same name says what a headline leaves to what stands near. */
    private static boolean tellsSiteOf(Found headline, Found other) {
        return other.isSited() && other.term().tables().equals(headline.term().tables());
    }

    /** True for the same operation under the same name once more, only told with other words for how it was done. */
    private static boolean repeats(Found known, Found again) {
        if (known.composed().code().equals(again.composed().code())
                || !known.name().equals(again.name())) {
            return false;
        }
        boolean samePart = known.label(ProcedureTerm.FIRST_PLACE).equals(again.label(ProcedureTerm.FIRST_PLACE));
        boolean sameTable = known.label(Found.SYSTEM).equals(again.label(Found.SYSTEM))
                && known.label(Found.OPERATION).equals(again.label(Found.OPERATION));
        boolean sameSentence = again.first().sentence().equals(known.first().sentence());
        return sameTable && (samePart || !(sameSentence || again.isSited()));
    }

    /** Inspections by which something else was done to the same body system, by the same approach (B3.11a). */
    private Set<Found> included(List<Found> coded) {
        Set<Found> included = new HashSet<>();
        for (Found other : coded) {
            if (isInspection(other)) {
                continue;
            }
            Found nearest = null;
            for (Found inspection : coded) {
                boolean before = inspection.first().span().start()
                                < other.mentions()
                                        .get(other.mentions().size() - 1)
                                        .span()
                                        .start()
                        || inspection.first().sentence().equals(other.first().sentence());
                if (before && isInspection(inspection) && isWithin(inspection, other)) {
                    nearest = inspection;
                }
            }
            if (nearest != null) {
                included.add(nearest);
            }
        }
        return included;
    }

    private boolean isInspection(Found found) {
        return words.values("inspection").contains(found.label(Found.OPERATION));
    }

    private static boolean isWithin(Found inspection, Found other) {
        String system = inspection.label(Found.SYSTEM);
        boolean near = system.equals(other.label(Found.SYSTEM)) || system.startsWith(Composer.REGIONS);
        return near && inspection.label(Found.APPROACH).equals(other.label(Found.APPROACH));
    }

    /** Those that leave something open and that no other mention answers, each beginning once. */
    List<Found> open(List<Found> found, List<Found> coded) {
        List<Found> open = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (Found one : found) {
            boolean undecided = one.composed().code().isEmpty();
            if (undecided
                    && !isAnswered(one.composed().left(), coded)
                    && asked.add(one.composed().beginning())) {
                open.add(one);
            }
        }
        return open;
    }

    /** True where the note says elsewhere what a mention leaves open: an operation by the same table is coded. */
    private static boolean isAnswered(ProcedureChoice left, List<Found> coded) {
        return coded.stream()
                .anyMatch(one -> !left.beginning(
                                one.composed().code().orElseThrow().substring(0, Found.OPERATION))
                        .isEmpty());
    }

    /** Definitive treatment first, of it what is related to the principal diagnosis, then as the note tells it. */
    List<Found> ordered(List<Found> coded, String principal) {
        Set<String> diagnosis = new HashSet<>(stems.of(principal));
        List<Found> ordered = new ArrayList<>(coded);
        ordered.sort(Comparator.comparingInt(this::rank).thenComparing(found -> !isRelated(found, diagnosis)));
        return ordered;
    }

    private int rank(Found found) {
        if (!words.values("definitive section").contains(found.label(Found.SECTION))) {
            return 2;
        }
        boolean diagnostic =
                isInspection(found) || words.values("diagnostic qualifier").contains(found.label(Found.QUALIFIER));
        return diagnostic ? 1 : 0;
    }

    private boolean isRelated(Found found, Set<String> diagnosis) {
        return stems.of(Side.without(found.label(ProcedureTerm.FIRST_PLACE))).stream()
                .anyMatch(diagnosis::contains);
    }
}
