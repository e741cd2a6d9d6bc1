package medcode.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Axis;
import medcode.codeset.AxisDefinition;
import medcode.codeset.AxisValue;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureRow;
import medcode.index.IndexPath;
import medcode.index.OpenRelease;
import medcode.index.Procedures;

/**
 * What the tables of ICD-10-PCS say of a code or of the beginning of one.
 *
 * @param written the characters asked for
 * @param steps what each of them stands for
 * @param below what may follow them
 * @param indexedAt the beginning that the index paths lead to: the characters themselves, or the nearest that the Index names
 */
public record ProcedurePage(
        String written, List<AxisStep> steps, ProcedureChoice below, Code indexedAt, List<IndexPath> indexPaths) {
    private static final AxisDefinition NONE = new AxisDefinition('0', 0, "", "", "", List.of());
    private static final int SHORTEST = 3;

    public ProcedurePage {
        steps = List.copyOf(steps);
        indexPaths = List.copyOf(indexPaths);
    }

    /** Empty for other code sets, for a release without tables, and where no code begins so. */
    public static Optional<ProcedurePage> of(Code code, OpenRelease release) throws IOException {
        String written = code.compact();
        if (code.codeSet() != CodeSet.ICD10PCS || written.isEmpty() || !release.holdsBeginning(written)) {
            return Optional.empty();
        }
        ProcedureChoice below = release.procedures().beginning(written);
        if (below.isEmpty()) {
            return Optional.empty();
        }
        Code indexedAt = indexedAt(code, release);
        return Optional.of(new ProcedurePage(
                written,
                steps(written.length(), below, release.procedures()),
                below,
                indexedAt,
                release.indexPaths(indexedAt)));
    }

    private static List<AxisStep> steps(int length, ProcedureChoice choice, Procedures procedures) {
        List<AxisStep> steps = new ArrayList<>();
        for (int place = 1; place <= length; place++) {
            Axis axis = choice.axis(place);
            ProcedureRow row = choice.rows().get(0);
            steps.add(new AxisStep(
                    place,
                    axis.title(),
                    joined(axis),
                    procedures.definition(row, place).orElse(NONE)));
        }
        return steps;
    }

    /** Rows may call the same character differently, as they do for drugs. */
    private static AxisValue joined(Axis axis) {
        List<String> labels = new ArrayList<>();
        for (AxisValue value : axis.values()) {
            labels.add(value.label());
        }
        return new AxisValue(axis.values().get(0).character(), String.join(" / ", labels));
    }

    /** A code, or the longest beginning of it, that the Index names. */
    static Code indexedAt(Code code, OpenRelease release) throws IOException {
        for (int length = code.compact().length(); length >= SHORTEST; length--) {
            Code beginning = new Code(code.codeSet(), code.compact().substring(0, length));
            if (!release.indexPaths(beginning).isEmpty()) {
                return beginning;
            }
        }
        return code;
    }

    /** True for a whole code. */
    public boolean isCode() {
        return written.length() == ProcedureRow.LENGTH;
    }
}
