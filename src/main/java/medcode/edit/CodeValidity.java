package medcode.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Publication;

/** Finds out which codes of a claim are valid: a code gets the finding of the first edit that it fails, and of no other. */
final class CodeValidity {
    private final EditSet edits;
    private final List<Finding> findings;
    private final Set<Judgement.Skipped> skipped;

    /**
     * @param findings takes what is found
     * @param skipped takes the edits that lack something
     */
    CodeValidity(EditSet edits, List<Finding> findings, Set<Judgement.Skipped> skipped) {
        this.edits = edits;
        this.findings = findings;
        this.skipped = skipped;
    }

    /** The diagnoses, each marked where its code is invalid. */
    List<ListedDiagnosis> diagnoses(EditContext context) {
        List<ListedDiagnosis> judged = new ArrayList<>();
        for (ListedDiagnosis listed : context.diagnoses()) {
            ListedDiagnosis verdict = listed;
            for (CodeEdit edit : edits.validity()) {
                Optional<Defect> defect = edit.defect(listed, context);
                if (defect.isPresent()) {
                    findings.add(Finding.of(edit, defect.get(), context));
                    verdict = listed.failing(edit);
                    break;
                }
            }
            judged.add(verdict);
        }
        return judged;
    }

    /** The procedures, each marked where its code is invalid. */
    List<ListedProcedure> procedures(EditContext context) {
        List<ListedProcedure> judged = new ArrayList<>();
        for (ListedProcedure listed : context.procedures()) {
            judged.add(procedure(listed, context));
        }
        return judged;
    }

    private ListedProcedure procedure(ListedProcedure listed, EditContext context) {
        for (ProcedureEdit edit : edits.procedures()) {
            Optional<Defect> defect = edit.defect(listed, context);
            if (defect.isPresent()) {
                findings.add(Finding.of(edit, defect.get(), context));
                if (!isAdvice(defect.get())) {
                    return listed.failing(edit);
                }
            } else {
                Optional<Publication> lacks = edit.lacks(listed, context);
                lacks.ifPresent(
                        need -> skipped.add(new Judgement.Skipped(edit.card().id(), need.id())));
            }
        }
        return listed;
    }

    private static boolean isAdvice(Defect defect) {
        return defect.severity().equals(Optional.of(Severity.INFO));
    }
}
