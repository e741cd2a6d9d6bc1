package medcode.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.ProcedureRow;
import medcode.codeset.Release;
import medcode.index.CodeHistory;
import medcode.index.OpenRelease;
import medcode.index.OpenTable;
import medcode.report.AxesRecord;
import medcode.report.AxesText;
import medcode.report.CodePageText;
import medcode.report.CodeRecord;
import medcode.report.JsonLines;
import medcode.tabular.CodePage;
import medcode.tabular.Grouping;
import medcode.tabular.NearCodes;
import medcode.tabular.ProcedurePage;
import medcode.tabular.WrongAxis;
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
            CodePage page = CodePage.of(code, release, history, groupings).orElse(null);
            if (page != null) {
                known = true;
                if (format == ListFormat.JSONL) {
                    out.writer()
                            .println(JsonLines.line(CodeRecord.of(page, release.release(), release.publications())));
                } else {
                    new CodePageText(out.writer(), out.color()).write(page);
                }
            }
        }
        known = known || beginning(written, releases, out);
        if (!known) {
            unknown(written, releases, history, out);
        }
        return known;
    }

    /** A procedure's code may stop after any character: then the tables say what may follow. */
    private boolean beginning(String written, List<OpenRelease> releases, Output out) throws IOException {
        for (OpenRelease release : releases) {
            Code code = Code.of(release.release().codeSet(), written);
            ProcedurePage page = ProcedurePage.of(code, release).orElse(null);
            if (page != null && format == ListFormat.JSONL) {
                out.writer().println(JsonLines.line(AxesRecord.of(page, release.release(), release.publications())));
            } else if (page != null) {
                new AxesText(out.writer(), out.color()).beginning(page);
            }
            if (page != null) {
                return true;
            }
        }
        return false;
    }

    private void unknown(String written, List<OpenRelease> releases, CodeHistory history, Output out)
            throws IOException {
        OpenRelease release = likeliest(written, releases);
        Code code = Code.of(release.release().codeSet(), written);
        Release of = release.release();
        List<WrongAxis> wrong = WrongAxis.of(code.compact(), release.procedures());
        if (format == ListFormat.JSONL) {
            Map<String, Object> fields = CodeRecord.unknown(written, NearCodes.of(code, release, history), of);
            AxesRecord.addTo(fields, wrong);
            out.writer().println(JsonLines.line(fields));
        } else {
            new CodePageText(out.writer(), out.color())
                    .unknown(written, of.displayName(), NearCodes.of(code, release, history));
            new AxesText(out.writer(), out.color()).wrong(wrong);
        }
    }

    /** The code set whose codes look like this one: CPT codes begin with a digit, ICD-10-CM codes do not. */
    private static OpenRelease likeliest(String written, List<OpenRelease> releases) throws IOException {
        for (OpenRelease release : releases) {
            boolean whole = written.strip().length() == ProcedureRow.LENGTH;
            if (whole
                    && release.procedures()
                            .table(written.toUpperCase(Locale.ROOT))
                            .isPresent()) {
                return release;
            }
        }
        boolean digit = !written.isEmpty() && Character.isDigit(written.charAt(0));
        for (OpenRelease release : releases) {
            CodeSet codeSet = release.release().codeSet();
            if (digit == (codeSet == CodeSet.CPT || codeSet == CodeSet.ICD10PCS)) {
                return release;
            }
        }
        return releases.get(0);
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
