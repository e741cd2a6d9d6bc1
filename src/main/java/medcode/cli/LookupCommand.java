package medcode.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.LikelyCodeSets;
import medcode.codeset.Release;
import medcode.index.CodeHistory;
import medcode.index.OpenRelease;
import medcode.report.CodePageText;
import medcode.report.CodeRecord;
import medcode.report.HistoryText;
import medcode.report.JsonLines;
import medcode.tabular.CodePage;
import medcode.tabular.Grouping;
import medcode.tabular.NcciFacts;
import medcode.tabular.NearCode;
import medcode.tabular.NearCodes;
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

    private ReferenceTables tables = ReferenceTables.NONE;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        List<OpenRelease> releases = options.open(codeSet);
        CodeHistory history = options.store().history();
        tables = options.tables();
        boolean allKnown = true;
        try (Output out = output.open()) {
            boolean first = true;
            List<String> all = written();
            ncci.expect(all);
            for (String written : all) {
                if (!first && format == ListFormat.TEXT) {
                    out.writer().println();
                }
                first = false;
                allKnown &= look(written, releases, history, out);
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

    private boolean look(String written, List<OpenRelease> releases, CodeHistory history, Output out)
            throws IOException {
        List<CodeSet> found = new ArrayList<>();
        for (OpenRelease release : releases) {
            Code code = Code.of(release.release().codeSet(), written);
            CodePage page = CodePage.of(code, release, history, groupings(code, history, true), options.date())
                    .orElse(null);
            if (page != null) {
                if (!found.isEmpty() && format == ListFormat.TEXT) {
                    out.writer().println();
                }
                found.add(code.codeSet());
                if (format == ListFormat.JSONL) {
                    out.writer().println(JsonLines.line(CodeRecord.of(page, release)));
                } else {
                    new CodePageText(out.writer(), out.color()).write(page);
                }
            }
        }
        NcciFacts facts = ncci.facts(written, codeSet, options).orElse(null);
        boolean untitled = facts != null && NcciLookup.isUntitled(facts, found, releases);
        if (found.isEmpty() && !untitled && options.isComplete()) {
            unknown(written, releases, history, out);
        }
        if (facts != null) {
            ncci.print(facts, found, untitled, format, out);
        }
        return !found.isEmpty() || untitled;
    }

    /** What the tables say; those that say nothing because they are loaded for other dates are named where they would. */
    private List<Grouping> groupings(Code code, CodeHistory history, boolean known) {
        List<Grouping> groupings = new ArrayList<>(tables.groupings(code, options.date(), history));
        if (known) {
            groupings.addAll(tables.lapsed(code, options.date()));
        }
        return groupings;
    }

    private void unknown(String written, List<OpenRelease> releases, CodeHistory history, Output out) {
        List<OpenRelease> likeliest = likeliest(written, releases);
        List<NearCode> near = NearCodes.of(written, likeliest, history);
        List<Grouping> groupings = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        for (OpenRelease release : likeliest) {
            Code code = Code.of(release.release().codeSet(), written);
            groupings.addAll(groupings(code, history, false));
            names.append(names.length() == 0 ? "" : " or ")
                    .append(release.release().displayName());
        }
        Release first = likeliest.get(0).release();
        HistoryText past = new HistoryText(history.statuses(Code.of(first.codeSet(), written)));
        if (format == ListFormat.JSONL) {
            out.writer().println(JsonLines.line(CodeRecord.unknown(written, near, groupings, past, first)));
        } else {
            new CodePageText(out.writer(), out.color()).unknown(written, names.toString(), near, groupings, past);
        }
    }

    /** The releases of the code sets whose codes look like this one; where none is loaded, the first of all. */
    private static List<OpenRelease> likeliest(String written, List<OpenRelease> releases) {
        List<OpenRelease> likeliest = new ArrayList<>();
        for (CodeSet codeSet : LikelyCodeSets.of(written)) {
            for (OpenRelease release : releases) {
                if (release.release().isOf(codeSet)) {
                    likeliest.add(release);
                }
            }
        }
        return likeliest.isEmpty() ? releases.subList(0, 1) : likeliest;
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
