package medcode.edit.rule;

import java.util.Optional;
import medcode.codeset.Code;
import medcode.edit.CodeEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The first six characters stand, but take other 7th characters. */
public final class InvalidSeventhCharacter implements CodeEdit {
    private static final int SEVENTH = 6;

    @Override
    public EditCard card() {
        return new EditCard(
                "DX106",
                "seventh-character-invalid",
                Severity.ERROR,
                "7th character not valid for this code",
                "ICD-10-CM guidelines I.A.5; MCE edit 1");
    }

    @Override
    public Optional<Defect> defect(ListedDiagnosis diagnosis, EditContext context) {
        Code code = diagnosis.code();
        if (code.compact().length() != SEVENTH + 1 || context.tabular().billable(code)) {
            return Optional.empty();
        }
        Code stem = new Code(code.codeSet(), code.compact().substring(0, SEVENTH));
        if (!context.tabular().lacksSeventhCharacter(stem)) {
            return Optional.empty();
        }
        String message = code.compact().charAt(SEVENTH) + " is no 7th character of " + stem + "; it takes "
                + SeventhCharacterList.of(stem, context);
        return Optional.of(Defect.of(message, diagnosis).mendedBy(SeventhCharacterList.codes(stem, context)));
    }
}
