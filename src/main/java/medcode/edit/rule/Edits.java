package medcode.edit.rule;

import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.CodeEdit;
import medcode.edit.EditSet;

/** The edits that medcode knows: one line each. */
public final class Edits {
    private static final List<CodeEdit> VALIDITY = List.of(
            new WrongCodeSystem(),
            new InvalidFormat(),
            new NotValidOnDate(),
            new MissingSeventhCharacter(),
            new InvalidSeventhCharacter(),
            new MissingPlaceholder(),
            new HeaderCode(),
            new UnknownCode());

    private static final List<ClaimEdit> CLAIM = List.of(
            new MisplacedDecimalPoint(),
            new DuplicateDiagnosis(),
            new Excludes1Conflict(),
            new ManifestationFirstListed(),
            new ManifestationWithoutEtiology(),
            new CodeFirstViolated(),
            new ExternalCauseFirstListed(),
            new UnspecifiedSide(),
            new LeftAndRightInsteadOfBilateral(),
            new BilateralWithUnilateral(),
            new UnspecifiedWithSpecificSide(),
            new NoDiagnosis(),
            new TooManyDiagnoses(),
            new InvalidPointer(),
            new MissingPointer());

    private static final EditSet SET = new EditSet(new CodeSetNotLoaded(), VALIDITY, CLAIM);

    private Edits() {}

    public static EditSet set() {
        return SET;
    }
}
