package medcode.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.evaluate.Answered;
import medcode.evaluate.AssertionEvaluation;
import medcode.evaluate.AssertionGold;
import medcode.extract.AssertionClassifier;
import medcode.extract.Judgement;
import medcode.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code medcode evaluate assertions}: negation, time and person of targets in sentences. */
@Command(
        name = "assertions",
        description = "Negation, time and person of targets in sentences, value by value.",
        footer = {
            "",
            "GOLD is tab-separated: columns sentence, start, end (-1: find the concept), negation, temporality,",
            "experiencer and, where spans are missing, concept."
        })
final class EvaluateAssertions implements Callable<Integer> {

    @Mixin
    private EvaluateOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        List<AssertionGold> gold = AssertionGold.read(options.gold());
        AssertionClassifier classifier = new AssertionClassifier(Lexicon.bundled());
        List<Answered<AssertionGold, Judgement>> answered = Answered.all(
                gold, options.threads(), target -> classifier.classify(target.sentence(), target.target()));
        options.write(
                output,
                AssertionEvaluation.of(answered),
                answered.stream().map(AssertionEvaluation::prediction).toList(),
                "bundled cues");
        return ExitCode.CLEAN.status();
    }
}
