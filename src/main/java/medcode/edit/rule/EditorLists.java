package medcode.edit.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceTable;
import medcode.edit.Defect;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.index.OpenTable;
import medcode.tabular.MedicareCodeEditor;

/** The Medicare Code Editor's list of diagnoses, asked for one claim. */
record EditorLists(OpenTable table, Optional<OpenTable> ages, LocalDate day) {

    /** The lists for a claim's governing date; empty where none is loaded. */
    static Optional<EditorLists> of(EditContext context) {
        LocalDate day = context.day();
        return context.tables()
                .table(ReferenceTable.MCE_DIAGNOSES, day)
                .map(table -> new EditorLists(table, context.tables().table(ReferenceTable.MCE_AGES, day), day));
    }

    /** The list as something needed, for claims of stays. */
    static List<Publication> neededForStay(Claim claim) {
        return CorrectCoding.isForStay(claim) ? List.of(ReferenceTable.MCE_DIAGNOSES) : List.of();
    }

    /** The principal diagnosis of a stay, where it is valid. */
    static Optional<ListedDiagnosis> principal(EditContext context) {
        return CorrectCoding.isForStay(context.claim())
                ? context.firstListed().filter(ListedDiagnosis::valid)
                : Optional.empty();
    }

    List<String> flags(ListedDiagnosis listed) {
        return new MedicareCodeEditor(table, ages).flags(listed.code(), day);
    }

    boolean flag(ListedDiagnosis listed, String flag) {
        return flags(listed).contains(flag);
    }

    Optional<MedicareCodeEditor.AgeRange> ages(String flag) {
        return new MedicareCodeEditor(table, ages).ages(flag, day);
    }

    Defect by(Defect defect) {
        return defect.by(table.release(), day);
    }
}
