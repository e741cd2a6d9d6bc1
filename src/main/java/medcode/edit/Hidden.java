package medcode.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The findings of a claim that another one's defect says already: one mistake, one finding. */
final class Hidden {
    private static final int FIRST = 1;

    private record Hiding(Set<String> edits, Set<String> editsOfFirst, List<Integer> positions, int line) {

        boolean holds(Finding finding) {
            return finding.line() == line && (isContained(finding) || isOfFirst(finding));
        }

        private boolean isContained(Finding finding) {
            return edits.contains(finding.edit()) && positions.containsAll(finding.positions());
        }

        private boolean isOfFirst(Finding finding) {
            return editsOfFirst.contains(finding.edit())
                    && positions.contains(FIRST)
                    && finding.positions().contains(FIRST);
        }
    }

    private final List<Hiding> hiding = new ArrayList<>();

    void by(ClaimEdit edit, Defect defect) {
        if (!edit.hides().isEmpty() || !edit.hidesOfFirst().isEmpty()) {
            hiding.add(new Hiding(edit.hides(), edit.hidesOfFirst(), defect.positions(), defect.line()));
        }
    }

    boolean isEmpty() {
        return hiding.isEmpty();
    }

    /** True where an edit that hides this one has a defect over the same diagnoses, and perhaps more, or the same line. */
    boolean holds(Finding finding) {
        for (Hiding other : hiding) {
            if (other.holds(finding)) {
                return true;
            }
        }
        return false;
    }
}
