package medcode.procedure;

import java.util.List;
import java.util.Locale;
import medcode.codeset.AxisValue;
import medcode.codeset.ProcedureChoice;

/**
 * What the name of a procedure itself says of an axis: labels, each whole or its beginning.
 *
 * @param fallback true where it holds only if the note says nothing else
 */
record Wish(List<String> labels, boolean fallback) {
    static final Wish NONE = new Wish(List.of(), true);

    private static final char FALLBACK = '~';

    /** From a cell of {@code procedure_terms.tsv}: labels between bars, {@code ~} in front of what the note may overrule. */
    static Wish of(String cell) {
        boolean fallback = !cell.isEmpty() && cell.charAt(0) == FALLBACK;
        String labels = (fallback ? cell.substring(1) : cell).toLowerCase(Locale.ROOT);
        return labels.isEmpty() ? NONE : new Wish(List.of(labels.split("\\|")), fallback);
    }

    /** What it leaves of a choice; all of it where it says nothing of what may stand there. */
    ProcedureChoice narrow(ProcedureChoice choice, int place) {
        ProcedureChoice exact = choice.where(place, value -> labels.contains(lower(value)));
        if (!exact.isEmpty()) {
            return exact;
        }
        ProcedureChoice begun = choice.where(place, value -> labels.stream().anyMatch(lower(value)::startsWith));
        return begun.isEmpty() ? choice : begun;
    }

    private static String lower(AxisValue value) {
        return value.label().toLowerCase(Locale.ROOT);
    }
}
