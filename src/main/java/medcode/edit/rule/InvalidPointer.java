package medcode.edit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import medcode.claim.ClaimLine;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.Severity;

/** A service line points to a diagnosis that is not there, to one twice, or to more than four. */
public final class InvalidPointer implements ClaimEdit {
    private static final int POINTERS = 4;
    private static final int POSITIONS = 12;

    @Override
    public EditCard card() {
        return new EditCard(
                "CL103",
                "pointer-invalid",
                Severity.ERROR,
                "Diagnosis pointer points nowhere",
                "ASC X12 005010X222A1, SV107; NUCC CMS-1500 manual, item 24E");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        List<ClaimLine> lines = context.claim().lines();
        for (int i = 0; i < lines.size(); i++) {
            String wrong = wrong(lines.get(i), context.diagnoses().size());
            if (!wrong.isEmpty()) {
                defects.add(Defect.of("line " + (i + 1) + " " + wrong, lines.get(i), i + 1));
            }
        }
        return defects;
    }

    private static String wrong(ClaimLine line, int diagnoses) {
        List<Integer> pointers = line.pointers();
        String written = line.writtenPointers().orElse("");
        if (pointers.isEmpty() && !written.isBlank()) {
            return "points to no diagnosis of the claim";
        }
        for (int pointer : pointers) {
            if (pointer < 1 || pointer > POSITIONS) {
                return "has a diagnosis pointer that is none: use 1 to " + POSITIONS + " or A to L";
            }
            if (pointer > diagnoses) {
                return "points to diagnosis " + pointer + ", but the claim has " + diagnoses;
            }
        }
        if (pointers.size() > 1 && new HashSet<>(pointers).size() < pointers.size()) {
            return "points to one diagnosis twice";
        }
        return pointers.size() > POINTERS ? "has " + pointers.size() + " diagnosis pointers; at most 4 fit" : "";
    }
}
