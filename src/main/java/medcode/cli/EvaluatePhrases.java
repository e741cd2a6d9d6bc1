package medcode.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.codeset.CodeSet;
import medcode.codeset.CodeTable;
import medcode.codeset.Release;
import medcode.evaluate.Answer;
import medcode.evaluate.Answered;
import medcode.evaluate.PhraseEvaluation;
import medcode.evaluate.PhraseGold;
import medcode.index.OpenRelease;
import medcode.lexicon.Lexicon;
import medcode.suggest.phrase.PhraseAnswers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code medcode evaluate phrases}: how often the right code of a bare phrase stands first, among five, among ten. */
@Command(
        name = "phrases",
        description = "Codes of bare diagnosis phrases: right at 1, 5 and 10.",
        footer = {"", "GOLD is tab-separated: columns term and icd10cm (several codes apart by |)."})
final class EvaluatePhrases implements Callable<Integer> {

    @Option(names = "--only-held", description = "Leave out the phrases of whose codes the release in use holds none.")
    private boolean onlyHeld;

    @Mixin
    private EvaluateOptions options;

    @Mixin
    private OutputOptions output;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() throws IOException {
        List<PhraseGold> gold = PhraseGold.read(options.gold());
        Release release = store.required(CodeSet.ICD10CM);
        try (OpenRelease table = store.store().open(release)) {
            PhraseAnswers phrases = new PhraseAnswers(table, Lexicon.bundled());
            List<Answered<PhraseGold, List<Answer>>> answered = Answered.all(
                    onlyHeld ? held(gold, table) : gold, options.threads(), phrase -> answers(phrases, phrase.term()));
            options.write(
                    output,
                    PhraseEvaluation.of(answered),
                    answered.stream().map(PhraseEvaluation::prediction).toList(),
                    release.displayName() + (onlyHeld ? ", only phrases whose code it holds" : ""));
        }
        return ExitCode.CLEAN.status();
    }

    private static List<Answer> answers(PhraseAnswers phrases, String phrase) throws IOException {
        return phrases.of(phrase, PhraseEvaluation.LIMIT).stream()
                .map(candidate -> new Answer(candidate.code(), candidate.score()))
                .toList();
    }

    private static List<PhraseGold> held(List<PhraseGold> gold, CodeTable table) {
        List<PhraseGold> held = new ArrayList<>();
        for (PhraseGold phrase : gold) {
            if (phrase.codes().stream().anyMatch(code -> table.find(code).isPresent())) {
                held.add(phrase);
            }
        }
        return held;
    }
}
