package medcode.cli.shell;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import medcode.codeset.Release;
import medcode.edit.ClaimValidation;
import medcode.edit.Judgement;
import medcode.edit.LoadedCodeSets;
import medcode.edit.LoadedTables;
import medcode.edit.rule.Edits;
import medcode.report.FindingWriter;
import medcode.report.FindingWriters;
import medcode.report.ValidationRun;
import medcode.report.ValidationSummary;
import medcode.waiver.ClaimVerdict;
import medcode.waiver.Triage;

/** Runs the edits over the case. */
final class CheckCase implements ShellCommand {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "run the claim edits over the case";
    }

    @Override
    public String explanation() {
        return """
                The edits are those of `medcode validate`; case:2 is the second code of the list.
                They use dos, setting, sex and age where these are set. Without dos the case is judged by the release of the prompt.
                """;
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        Release undated = session.codeSets().diagnoses().release();
        LoadedTables tables = LoadedTables.open(
                session.store(), Set.of(), damaged -> session.screen().remark(damaged.getMessage()));
        LoadedCodeSets codeSets =
                LoadedCodeSets.open(session.store(), undated, LocalDate.now(ZoneId.systemDefault()), tables);
        ClaimValidation validation = new ClaimValidation(Edits.set().withoutExplanations(), codeSets);
        Judgement judgement = validation.judge(session.coded().claim());
        ValidationSummary summary = new ValidationSummary();
        ClaimVerdict verdict = Triage.of(Edits.set().all()).of(judgement);
        summary.count(verdict);
        FindingWriter writer = FindingWriters.of(
                        "text", session.screen().out(), session.screen().color())
                .orElseThrow();
        writer.begin(new ValidationRun("", List.of(), Edits.set().all()));
        writer.claim(verdict);
        writer.end(summary);
    }
}
