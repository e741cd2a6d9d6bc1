package medcode.edit.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.Severity;

/** The patient's sex is written as nothing that a claim can say. */
public final class InvalidSex implements ClaimEdit {
    /** X12 837 DMG03, FHIR administrative gender, HL7 table 0001, and the numbers of CMS files. */
    private static final Set<String> KNOWN = Set.of(
            "", "f", "m", "u", "x", "o", "a", "n", "0", "1", "2", "9", "female", "male", "unknown", "other", "unk");

    @Override
    public EditCard card() {
        return new EditCard("DX805", "invalid-sex", Severity.ERROR, "Invalid sex value", "MCE edit 15; IOCE edit 26");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        String written = context.claim().patient().writtenSex().strip().toLowerCase(Locale.ROOT);
        return KNOWN.contains(written)
                ? List.of()
                : List.of(Defect.of("the patient's sex is none of M, F and U", context.claim()));
    }
}
