package medcode.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.index.Loan;
import medcode.report.ClaimFields;
import medcode.report.JsonLines;
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
        boolean whole;
        try (Coders coders = new Coders(store, new Suggester.Options(policy, leastScore));
                Output out = output.open()) {
            TerminalText style = new TerminalText(out.color());
            whole = inputs.each(
                    output, note -> written(coders.code(note), coders.loans(note), style), out.writer()::print);
            if (format == SuggestionFormat.TEXT && !coders.used().isEmpty()) {
                store.printAnswered(coders.used(), out);
            }
        }
        return (whole ? ExitCode.CLEAN : ExitCode.FAILED).status();
    }

    private String written(Suggestions suggestions, List<Loan> loans, TerminalText style) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        switch (format) {
            case TEXT -> new SuggestionText(out, style).write(suggestions);
            case JSONL -> out.println(JsonLines.line(SuggestionFields.of(suggestions, loans)));
            case CLAIM -> out.println(JsonLines.line(ClaimFields.of(suggestions)));
        }
        return text.toString();
    }
}
