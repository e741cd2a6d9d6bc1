package medcode.edit;

import java.util.Optional;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.Claim.DiagnosisList;
import medcode.codeset.Code;

/**
 * A diagnosis in its place on a claim.
 *
 * @param position from 1, over all lists of the claim
 * @param failed the edit that found its code invalid; an invalid code takes no part in edits over several codes
 */
public record ListedDiagnosis(int position, Diagnosis diagnosis, Code code, Optional<CodeEdit> failed) {

    ListedDiagnosis(int position, Diagnosis diagnosis) {
        this(position, diagnosis, Code.icd10cm(diagnosis.written()), Optional.empty());
    }

    ListedDiagnosis failing(CodeEdit edit) {
        return new ListedDiagnosis(position, diagnosis, code, Optional.of(edit));
    }

    /** The same as the first-listed one. */
    public ListedDiagnosis first() {
        return new ListedDiagnosis(1, diagnosis, code, failed);
    }

    public boolean valid() {
        return failed.isEmpty();
    }

    public boolean isIn(DiagnosisList list) {
        return diagnosis.list() == list;
    }

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ListedDiagnosis listed
                && position == listed.position
                && diagnosis.equals(listed.diagnosis)
                && code.equals(listed.code)
                && failed.equals(listed.failed);
    }

    @Override
    public int hashCode() {
        return diagnosis.hashCode();
    }
}
