package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.InstructionalNote.Kind;
import medcode.edit.Defect;
import medcode.edit.EditContext;
import medcode.edit.Severity;
import medcode.tabular.LeveledNote;

/**
 * One rule of an edit.
 *
 * @param codes what it speaks of
 * @param unless codes beside which it says nothing
 * @param quotes the kind of note that the finding quotes: the nearest of the code that the rule speaks of
 * @param severity where it differs from the edit's
 */
record Rule(
        RuleKind kind,
        CodeList codes,
        CodeList unless,
        Circumstances circumstances,
        Wording wording,
        Optional<Kind> quotes,
        Optional<Severity> severity) {

    boolean mayConcern(RuledClaim claim) {
        return codes.mayConcern(claim) && circumstances.hold(claim.context());
    }

    List<Defect> defects(RuledClaim claim) {
        List<Defect> defects = new ArrayList<>();
        List<Coded> spokenOf = claim.of(codes);
        if (spokenOf.isEmpty() || claim.has(unless)) {
            return defects;
        }
        for (List<Coded> mistake : kind.mistakes(spokenOf, claim)) {
            Defect defect =
                    Coded.defect(wording.message(mistake), mistake).mendedBy(wording.fixes(mistake, claim.context()));
            Defect quoting =
                    note(mistake.get(0), claim.context()).map(defect::quoting).orElse(defect);
            defects.add(severity.map(quoting::as).orElse(quoting));
        }
        return defects;
    }

    private Optional<LeveledNote> note(Coded coded, EditContext context) {
        return quotes.filter(kind -> coded.isDiagnosis())
                .flatMap(kind ->
                        context.tabular().notes(coded.code(), kind).stream().findFirst());
    }
}
