package medcode.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.evaluate.Answer;
import medcode.evaluate.Answered;
import medcode.evaluate.Vignette;
import medcode.evaluate.VignetteEvaluation;
import medcode.evaluate.VignetteReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code medcode evaluate vignettes}: short notes with exactly the codes that the guidelines ask for. */
@Command(
        name = "vignettes",
        description = "Short notes: exact set of codes, the right one first, none that is forbidden.",
        footer = {
            "",
            "GOLD is JSON Lines: id, setting, dos, note, codes, first_listed, also_acceptable, must_not_codes."
        })
final class EvaluateVignettes implements Callable<Integer> {

    @Mixin
    private CodingOptions coding;

    @Mixin
    private EvaluateOptions options;

    @Mixin
    private OutputOptions output;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() throws IOException {
        List<Vignette> gold = VignetteReader.read(options.gold());
        Release release = store.required(CodeSet.ICD10CM);
        try (Coders coders = coding.coders(store)) {
            List<Answered<Vignette, List<Answer>>> answered =
                    Answered.all(gold, options.threads(), vignette -> coding.answers(coders, vignette.note()));
            options.write(
                    output,
                    VignetteEvaluation.of(answered),
                    answered.stream().map(VignetteEvaluation::prediction).toList(),
                    release.displayName() + ", " + coding.basis());
        }
        return ExitCode.CLEAN.status();
    }
}
