package medcode.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.codeset.CodeSet;
import medcode.index.CodeHistory;
import medcode.index.OpenRelease;
import medcode.tabular.NcciFacts;
import medcode.tabular.ReferenceTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code medcode lookup}: everything about a code. */
@Command(
        name = "lookup",
        description = "Show a code: title, hierarchy, notes, 7th characters, index paths, releases.",
        footer = {"", "Ends with 1 when a code does not exist, and says what may have been meant."})
final class LookupCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "CODE",
            description = "With or without its point; - reads codes from stdin.")
    private List<String> codes;

    @Option(names = "--code-set", paramLabel = "SET", description = "Only this code set, such as icd10cm or hcpcs.")
    private String codeSet;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private ListFormat format;

    @Mixin
    private NcciLookup ncci;

    @Mixin
    private StoreOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        List<OpenRelease> releases = options.open(codeSet);
        CodeHistory history = options.store().history();
        ReferenceTables tables = options.tables();
        boolean allKnown = true;
        try (Output out = output.open()) {
            CodeAnswers answers = new CodeAnswers(releases, history, tables, options.date(), format, out);
            boolean first = true;
            List<String> all = written();
            ncci.expect(all);
            for (String written : all) {
                if (!first && format == ListFormat.TEXT) {
                    out.writer().println();
                }
                first = false;
                allKnown &= look(written, answers);
            }
            ncci.printPair(format, out);
            if (format == ListFormat.TEXT) {
                options.printAnswered(releases, out);
            }
        }
        options.tellSetAside();
        if (!options.isComplete()) {
            return ExitCode.FAILED.status();
        }
        return (allKnown ? ExitCode.CLEAN : ExitCode.FINDINGS).status();
    }

    private boolean look(String written, CodeAnswers answers) throws IOException {
        List<CodeSet> found = answers.pages(written);
        NcciFacts facts = ncci.facts(written, codeSet, options).orElse(null);
        boolean untitled = facts != null && NcciLookup.isUntitled(facts, found, answers.releases());
        boolean known = !found.isEmpty() || untitled || answers.beginning(written);
        if (!known && options.isComplete()) {
            answers.unknown(written);
        }
        if (facts != null) {
            ncci.print(facts, found, untitled, format, answers.out());
        }
        return known;
    }

    private List<String> written() throws IOException {
        List<String> written = new ArrayList<>();
        for (String code : codes) {
            if (!code.equals("-")) {
                written.add(code);
                continue;
            }
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    written.add(line.strip());
                }
            }
        }
        return written;
    }
}
