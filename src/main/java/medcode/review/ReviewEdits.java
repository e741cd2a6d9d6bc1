package medcode.review;

import java.util.List;
import medcode.edit.Edit;

/** The edits over notes beside their codes: one line each. */
public final class ReviewEdits {
    private static final List<NoteEdit> EDITS = List.of(
            new CodeNotSupported(),
            new CodeNegated(),
            new HistoricalAsCurrent(),
            new FamilyHistoryAsPatient(),
            new UncertainCoded(),
            new UncertainNotCoded(),
            new SpecificityInNote(),
            new LateralityMismatch(),
            new ListOnly(),
            new DocumentedNotCoded(),
            new ConflictingDocumentation(),
            new NumberMismatch(),
            new AbnormalFindingCoded(),
            new NonProviderDocumentation(),
            new ComplicationLinkMissing(),
            new VagueTerm(),
            new MedicationWithoutDiagnosis(),
            new NoteIntegrity(),
            new ProcedureNotDocumented(),
            new ContradictedHistory());

    private ReviewEdits() {}

    public static List<Edit> all() {
        return List.copyOf(EDITS);
    }

    static List<NoteEdit> notes() {
        return EDITS;
    }
}
