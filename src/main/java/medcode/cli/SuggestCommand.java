package medcode.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.note.Note;
import medcode.procedure.ProcedureExplainer;
import medcode.report.ClaimFields;
import medcode.report.ExplanationFields;
import medcode.report.ExplanationText;
import medcode.report.RecordBuffer;
import medcode.report.SuggestionCsv;
import medcode.report.SuggestionFields;
import medcode.report.SuggestionHtml;
import medcode.report.SuggestionText;
import medcode.report.TerminalText;
import medcode.suggest.Explanation;
import medcode.suggest.Policy;
import medcode.suggest.Suggestions;
import medcode.suggest.coding.Suggester;
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
            description =
                    "text, jsonl, claim, csv, or html: a page of each note, with --output a file ending in .html, or for"
                            + " several notes a folder; default ${DEFAULT-VALUE}.")
    private SuggestionFormat format;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            defaultValue = "reportable",
            description =
                    "reportable: what belongs on the claim; supported: every condition that the note supports; all: every"
                            + " documented condition and symptom, each by itself.")
    private Policy policy;

    @Option(
            names = "--min-score",
            paramLabel = "SCORE",
            defaultValue = "" + Suggester.Options.USUAL_LEAST_SCORE,
            description = "Leave out what scores less, 0 to 1; default ${DEFAULT-VALUE}.")
    private double leastScore;

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            split = ",",
            description = "Instead of the codes, what speaks for or against CODE on each note.")
    private List<String> explained;

    @Mixin
    private ReviewOptions review;

    @Mixin
    private StoreOptions store;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        if (phrases.named()) {
            return phrases.code(store, output, format).status();
        }
        if (explained != null && format != SuggestionFormat.TEXT && format != SuggestionFormat.JSONL) {
            throw output.refused("--explain is written as text or jsonl");
        }
        NoteRun run = inputs.run(output);
        try (Coders coders = new Coders(store, new Suggester.Options(policy, leastScore))) {
            if (review.asked()) {
                return review.review(run, coders, output).status();
            }
            if (format == SuggestionFormat.HTML) {
                pages(run, coders);
            } else {
                lines(run, coders);
            }
        }
        inputs.reportUnused(output);
        return run.end(FOUND).status();
    }

    private void pages(NoteRun run, Coders coders) throws IOException {
        inputs.refuseToResume();
        NotePages pages = new NotePages(output);
        TerminalText plain = new TerminalText(false);
        run.each(inputs.threads(), pages, (note, records, told) -> write(coders, note, plain, records));
        pages.end();
    }

    private void lines(NoteRun run, Coders coders) throws IOException {
        boolean records = format == SuggestionFormat.JSONL || format == SuggestionFormat.CLAIM;
        try (RecordResults results = inputs.results(output, store, records)) {
            TerminalText style = new TerminalText(results.out().color());
            if (format == SuggestionFormat.CSV) {
                results.out().writer().print(SuggestionCsv.header());
            }
            run.each(inputs.threads(), results, (note, buffer, told) -> write(coders, note, style, buffer));
            if (format == SuggestionFormat.JSONL) {
                results.summarize(run.counts(), FOUND);
            } else if (format == SuggestionFormat.TEXT && !coders.used().isEmpty()) {
                store.printAnswered(coders.used(), results.out());
            }
            results.end();
        }
    }

    private int write(Coders coders, Note note, TerminalText style, RecordBuffer records) throws IOException {
        if (explained != null) {
            return explain(coders, note, style, records);
        }
        Suggestions suggestions = coders.code(note);
        switch (format) {
            case TEXT -> new SuggestionText(records.text(), style).write(suggestions);
            case JSONL -> records.add(SuggestionFields.of(suggestions, coders.loans(note)));
            case CSV -> SuggestionCsv.write(records.text(), suggestions);
            case HTML -> SuggestionHtml.write(records.text(), suggestions, Version.number());
            case CLAIM -> records.add(ClaimFields.of(suggestions));
        }
        return suggestions.all().size();
    }

    private int explain(Coders coders, Note note, TerminalText style, RecordBuffer records) throws IOException {
        Coders.Explained answer = coders.explain(
                note,
                suggestions -> explained.stream()
                        .map(code -> ProcedureExplainer.asked(code, suggestions))
                        .toList());
        for (Explanation explanation : answer.explanations()) {
            if (format == SuggestionFormat.TEXT) {
                new ExplanationText(records.text(), style).write(answer.suggestions(), explanation);
            } else {
                records.add(ExplanationFields.of(answer.suggestions(), explanation));
            }
        }
        return answer.suggestions().all().size();
    }
}
