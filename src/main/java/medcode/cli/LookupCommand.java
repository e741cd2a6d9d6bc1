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
import medcode.index.OpenTable;
import medcode.report.CodePageText;
import medcode.report.CodeRecord;
import medcode.report.JsonLines;
import medcode.tabular.CodePage;
import medcode.tabular.Grouping;
import medcode.tabular.NearCode;
import medcode.tabular.NearCodes;
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
    private StoreOptions options;

    private List<OpenTable> tables = List.of();

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
            for (String written : written()) {
                if (!first && format == ListFormat.TEXT) {
                    out.writer().println();
                }
                first = false;
                allKnown &= look(written, releases, history, out);
            }
            if (format == ListFormat.TEXT) {
                options.printAnswered(releases, out);
            }
        }
        return (allKnown ? ExitCode.CLEAN : ExitCode.FINDINGS).status();
    }

    private boolean look(String written, List<OpenRelease> releases, CodeHistory history, Output out)
            throws IOException {
        boolean known = false;
        for (OpenRelease release : releases) {
            Code code = Code.of(release.release().codeSet(), written);
            List<Grouping> groupings = Grouping.of(code, tables, options.date());
            CodePage page = CodePage.of(code, release, history, groupings, options.date())
                    .orElse(null);
            if (page != null) {
                if (known && format == ListFormat.TEXT) {
                    out.writer().println();
                }
                known = true;
                if (format == ListFormat.JSONL) {
                    out.writer()
                            .println(JsonLines.line(CodeRecord.of(page, release.release(), release.publications())));
                } else {
                    new CodePageText(out.writer(), out.color()).write(page);
                }
            }
        }
        if (!known) {
            unknown(written, releases, history, out);
        }
        return known;
    }

    private void unknown(String written, List<OpenRelease> releases, CodeHistory history, Output out) {
        List<OpenRelease> likeliest = likeliest(written, releases);
        List<NearCode> near = NearCodes.of(written, likeliest, history);
        StringBuilder names = new StringBuilder();
        for (OpenRelease release : likeliest) {
            names.append(names.length() == 0 ? "" : " or ")
                    .append(release.release().displayName());
        }
        if (format == ListFormat.JSONL) {
            Release first = likeliest.get(0).release();
            out.writer().println(JsonLines.line(CodeRecord.unknown(written, near, first)));
        } else {
            new CodePageText(out.writer(), out.color()).unknown(written, names.toString(), near);
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
