package medcode.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.index.OpenRelease;
import medcode.input.BadInput;
import medcode.report.CompositionText;
import medcode.report.JsonLines;
import medcode.tabular.Composition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code medcode pcs build}: composes a code from the tables. */
@Command(
        name = "build",
        description = "Compose an ICD-10-PCS code axis by axis, from the tables alone.",
        footer = {
            "",
            "A VALUE is a character, a label or the beginning of one, or a term of the body part or device key:",
            "  medcode pcs build 0SR --part 'knee joint, right' --device synthetic --qualifier cemented",
            "On a terminal it asks for what is missing.",
            "Ends with 1 when no code fits, or more than one."
        })
final class PcsBuildCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "BEGINNING",
            defaultValue = "",
            description = "The first characters of the code, where they are known.")
    private String beginning;

    @Mixin
    private AxisOptions axes;

    @Option(names = "--interactive", description = "Ask for what is missing, also where stdin is no terminal.")
    private boolean interactive;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private ListFormat format;

    @Mixin
    private StoreOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        OpenRelease release = options.open(CodeSet.ICD10PCS.id()).get(0);
        if (release.procedures().isEmpty()) {
            throw new BadInput(
                    release.release().id(),
                    "holds no tables; load the ICD-10-PCS tables of its year with `medcode load FILE`");
        }
        String compact = Code.of(CodeSet.ICD10PCS, beginning).compact();
        Composition composition = axes.choose(Composition.of(release.procedures(), compact));
        try (Output out = output.open()) {
            if (asks(composition)) {
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                composition = new AxisQuestions(in, out).ask(composition);
            }
            List<CodeEntry> codes = codes(composition, release);
            if (format == ListFormat.JSONL) {
                out.writer().println(JsonLines.line(CompositionText.fields(composition, codes, release.release())));
            } else {
                new CompositionText(out.writer(), out.color()).write(composition, codes);
                options.printAnswered(List.of(release), out);
            }
        }
        return (composition.isComplete() ? ExitCode.CLEAN : ExitCode.FINDINGS).status();
    }

    private boolean asks(Composition composition) {
        boolean open = composition.refusedAt() == 0 && composition.left().open() > 0;
        boolean terminal = format == ListFormat.TEXT && System.getenv("MEDCODE_TTY") != null;
        return open && (interactive || terminal);
    }

    private static List<CodeEntry> codes(Composition composition, OpenRelease release) {
        List<CodeEntry> entries = new ArrayList<>();
        if (composition.refusedAt() == 0 && composition.left().size() <= CompositionText.MOST_CODES) {
            for (String code : composition.left().codes()) {
                release.find(Code.of(CodeSet.ICD10PCS, code)).ifPresent(entries::add);
            }
        }
        return entries;
    }
}
