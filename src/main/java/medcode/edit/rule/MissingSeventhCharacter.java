package medcode.edit.rule;

import java.util.Optional;
import medcode.codeset.Code;
import medcode.edit.CodeEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The code lacks nothing but its 7th character. */
public final class MissingSeventhCharacter implements CodeEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX105",
                "seventh-character-missing",
                Severity.ERROR,
                "7th character required",
                "ICD-10-CM guidelines I.A.5, I.C.19.a; MCE edit 1");
    }

    @Override
    public Optional<Defect> defect(ListedDiagnosis diagnosis, EditContext context) {
        Code code = diagnosis.code();
        if (!context.tabular().lacksSeventhCharacter(code)) {
            return Optional.empty();
        }
        String message = code + " needs a 7th character: " + SeventhCharacterList.of(code, context);
        return Optional.of(Defect.of(message, diagnosis).mendedBy(SeventhCharacterList.codes(code, context)));
    }
}
