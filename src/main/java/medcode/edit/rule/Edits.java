package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.CodeEdit;
import medcode.edit.EditSet;
import medcode.edit.HistoryEdit;
import medcode.edit.ProcedureEdit;

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

    private static final List<ProcedureEdit> PROCEDURES = List.of(
            new InvalidProcedureFormat(),
            new HcpcsNotValidOnDate(),
            new CptNotValidOnDate(),
            new InvalidInpatientProcedure());

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
            new Excludes2Pair(),
            new UnderlyingConditionOpen(),
            new AdditionalCodeOpen(),
            new CodeAlsoOpen(),
            new UnspecifiedCode(),
            new TrimesterContradictsWeeks(),
            new UnspecifiedTrimester(),
            new EpisodesDisagree(),
            new LesserBurnFirst(),
            new TwoDegreesOfOneBurn(),
            new SuperficialWithDeeperInjury(),
            new NoDiagnosis(),
            new TooManyDiagnoses(),
            new InvalidPointer(),
            new MissingPointer(),
            new PairNeverAllowed(),
            new PairWithoutModifier(),
            new TooManyUnitsOnLine(),
            new TooManyUnitsOnDay(),
            new AddOnWithoutPrimary(),
            new AddOnOfContractor(),
            new UnacceptablePrincipal(),
            new PrincipalWithoutSecondary(),
            new QuestionableAdmission(),
            new UnspecifiedForMedicare(),
            new AgeConflict(),
            new SexConflict(),
            new BodyMassIndexAndAge(),
            new ImpossibleDates(),
            new InvalidSex(),
            new LatePerinatalCode(),
            new PresenceOnAdmissionMissing(),
            new InvalidPresenceOnAdmission(),
            new PresenceOnAdmissionOfExempt(),
            new PresenceOnAdmissionWithoutStay(),
            new PrincipalNotPresentOnAdmission(),
            new ChronicNotPresentOnAdmission(),
            new UnknownModifier(),
            new ContradictoryModifiers(),
            new SideOfModifierContradictsDiagnosis(),
            new BilateralWithUnits(),
            new BilateralNotAllowed(),
            new ModifierOnWrongCode(),
            new RepeatedLine(),
            new VisitWithoutModifier(),
            new PreventiveVisitAndAge(),
            new ProcedureAndSex(),
            new PlaceOfServiceUnfit(),
            new SeveralVisitsOnDay(),
            new DiagnosisNotCovered(),
            new ScreeningWithoutItsDiagnosis(),
            new VaccineWithoutAdministration(),
            new VaccinationWithoutItsDiagnosis(),
            new UnsuitablePrimaryPointer(),
            new LineOutsideClaim(),
            new InvalidUnits(),
            new UnbalancedCharges(),
            new InvalidProviderIdentifier(),
            new InvalidInpatientFields(),
            new QualifierUnfit());

    private static final List<HistoryEdit> HISTORY = List.of(new NewPatientSeenBefore(), new ServiceInGlobalPeriod());

    private static final EditSet SET = new EditSet(new CodeSetNotLoaded(), VALIDITY, PROCEDURES, claim(), HISTORY);

    private Edits() {}

    private static List<ClaimEdit> claim() {
        List<ClaimEdit> edits = new ArrayList<>(CLAIM);
        edits.addAll(RuledEdits.bundled());
        return edits;
    }

    public static EditSet set() {
        return SET;
    }
}
