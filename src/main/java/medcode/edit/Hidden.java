package medcode.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The findings of a claim that another one's defect says already: one mistake, one finding. */
final class Hidden {
    private record Hiding(Set<String> edits, List<Integer> positions, int line) {}

    private final List<Hiding> hiding = new ArrayList<>();

    void by(ClaimEdit edit, Defect defect) {
        if (!edit.hides().isEmpty()) {
            hiding.add(new Hiding(edit.hides(), defect.positions(), defect.line()));
        }
    }

    /** True where an edit that hides this one has a defect over the same diagnoses, and perhaps more, or the same line. */
    boolean holds(Finding finding) {
        for (Hiding other : hiding) {
            boolean sameLine = finding.line() == other.line();
            if (other.edits().contains(finding.edit())
                    && sameLine
                    && other.positions().containsAll(finding.positions())) {
                return true;
            }
        }
        return false;
    }
}
