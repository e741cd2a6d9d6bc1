package medcode.waiver;

import java.util.List;
import medcode.edit.Judgement;

/**
 * A judged claim with what becomes of its findings.
 *
 * @param pseudonym a name for it that says nothing of it
 */
public record ClaimVerdict(Judgement judgement, Pseudonym pseudonym, List<Verdict> verdicts) {

    public ClaimVerdict {
        verdicts = List.copyOf(verdicts);
    }
}
