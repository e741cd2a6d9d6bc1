package medcode.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.index.Loan;
import medcode.report.ClaimFields;
import medcode.report.RecordBuffer;
import medcode.report.SuggestionFields;
import medcode.report.SuggestionText;
import medcode.report.TerminalText;
import medcode.suggest.Policy;
import medcode.suggest.Suggester;
import medcode.suggest.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code medcode suggest}: codes for notes or bare phrases, with evidence. */
@Command(
        name = "suggest",
        description = "Suggest the codes that notes support, with the evidence for each.",
        footer = {
            "",
            "Open questions are no findings: a note with queries ends with 0. A note that cannot be read is reported, the",
            "rest is coded, and the run ends with 2. `--format claim` writes claims for `medcode validate -`."
        })
final class SuggestCommand implements Callable<Integer> {
    private static final String FOUND = "suggestions";

    @Mixin
    private NoteInputs inputs;

    @Mixin
    private PhraseInputs phrases;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, jsonl or claim; default ${DEFAULT-VALUE}.")
    private SuggestionFormat format;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            defaultValue = "reportable",
            description = "reportable: what belongs on the claim; all: every documented condition and symptom.")
    private Policy policy;

    @Option(
            names = "--min-score",
            paramLabel = "SCORE",
            defaultValue = "" + Suggester.Options.USUAL_LEAST_SCORE,
            description = "Leave out what scores less, 0 to 1; default ${DEFAULT-VALUE}.")
    private double leastScore;

    @Mixin
    private StoreOptions store;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        if (phrases.named()) {
            return phrases.code(store, output, format).status();
        }
        NoteRun run = inputs.run(output);
        try (Coders coders = new Coders(store, new Suggester.Options(policy, leastScore));
                RecordResults results = inputs.results(output, store, format != SuggestionFormat.TEXT)) {
            TerminalText style = new TerminalText(results.out().color());
            run.each(
                    inputs.threads(),
                    results,
                    (note, records, told) -> write(coders.code(note), coders.loans(note), style, records));
            if (format == SuggestionFormat.JSONL) {
                results.summarize(run.counts(), FOUND);
            } else if (format == SuggestionFormat.TEXT && !coders.used().isEmpty()) {
                store.printAnswered(coders.used(), results.out());
            }
            results.end();
        }
        inputs.reportUnused(output);
        return run.end(FOUND).status();
    }

    private int write(Suggestions suggestions, List<Loan> loans, TerminalText style, RecordBuffer records) {
        switch (format) {
            case TEXT -> new SuggestionText(records.text(), style).write(suggestions);
            case JSONL -> records.add(SuggestionFields.of(suggestions, loans));
            case CLAIM -> records.add(ClaimFields.of(suggestions));
        }
        return suggestions.suggestions().size();
    }
}
