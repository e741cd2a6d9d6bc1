package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.edit.ClaimEdit;
import medcode.edit.CodeEdit;
import medcode.edit.Edit;
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

    private static final EditSet SET = new EditSet(new CodeSetNotLoaded(), VALIDITY, claim());

    private Edits() {}

    private static List<ClaimEdit> claim() {
        List<ClaimEdit> edits = new ArrayList<>(CLAIM);
        edits.addAll(RuledEdits.bundled());
        return edits;
    }

    public static EditSet set() {
        return SET;
    }

    /** The edit with an id or name, in any case. */
    public static Optional<Edit> find(String idOrName) {
        return SET.find(idOrName);
    }
}
