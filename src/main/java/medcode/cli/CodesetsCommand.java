package medcode.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import medcode.codeset.Release;
import medcode.index.LoadReport;
import medcode.index.ReleaseCondition;
import medcode.index.ReleaseManifest;
import medcode.index.SetAside;
import medcode.index.Store;
import medcode.input.BadInput;
import medcode.report.BorrowedText;
import medcode.report.CodeRecord;
import medcode.report.CodesetsText;
import medcode.report.JsonLines;
import medcode.report.LoadText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code medcode codesets}: what is loaded. */
@Command(
        name = "codesets",
        description = "List, verify, mend, compare or remove what is loaded.",
        footer = {"", "mend builds a release anew from the copies of the published files that it keeps."},
        subcommands = CodesetsDiff.class)
final class CodesetsCommand implements Callable<Integer> {

    /** What to do. */
    enum Action {
        LIST,
        VERIFY,
        MEND,
        REMOVE
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ACTION",
            defaultValue = "list",
            description = "list, verify, mend or remove.")
    private Action action;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "RELEASE",
            description = "Such as icd10cm-2026; verify: all by default.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private ListFormat format;

    @Mixin
    private StoreOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        try (Output out = output.open()) {
            ExitCode code = switch (action) {
                case LIST -> list(out.writer());
                case VERIFY -> verify(out.writer());
                case MEND -> mend(out.writer());
                case REMOVE -> remove(out.writer());
            };
            return code.status();
        }
    }

    private ExitCode list(PrintWriter out) throws IOException {
        for (ReleaseManifest manifest : options.store().descriptions()) {
            if (format == ListFormat.JSONL) {
                out.println(JsonLines.line(fields(manifest)));
            } else {
                out.println(CodesetsText.line(manifest));
            }
        }
        for (SetAside aside : options.store().setAside()) {
            output.error(aside.failure().getMessage());
        }
        return options.store().setAside().isEmpty() ? ExitCode.CLEAN : ExitCode.FAILED;
    }

    private static Map<String, Object> fields(ReleaseManifest manifest) {
        Release release = manifest.release();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "release");
        fields.put("release", release.id());
        fields.put(
                release.hasCodes() ? "codeSet" : "table", release.publication().id());
        fields.put("edition", release.edition());
        fields.put("from", release.from().toString());
        fields.put("to", release.to().toString());
        fields.put("starter", release.starter());
        fields.put("codes", manifest.counts().codes());
        fields.put("billable", manifest.counts().billable());
        fields.put("tabularNodes", manifest.counts().tabularNodes());
        fields.put("indexTerms", manifest.counts().indexTerms());
        fields.put("rows", manifest.counts().rows());
        fields.put("borrowed", CodeRecord.borrowed(manifest.loans()));
        List<Object> sources = new ArrayList<>();
        for (ReleaseManifest.Source source : manifest.sources()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", source.name());
            one.put("format", source.format());
            one.put("sha256", source.sha256());
            sources.add(one);
        }
        fields.put("sources", sources);
        return fields;
    }

    private ExitCode verify(PrintWriter out) throws IOException {
        boolean whole = true;
        List<String> asked = List.copyOf(ids);
        for (ReleaseCondition condition : ReleaseCondition.all(options.store(), true)) {
            if (asked.isEmpty() || ids.remove(condition.id())) {
                out.println(condition.id() + (condition.isWhole() ? "  as it was loaded" : "  DAMAGED"));
                for (String damage : condition.damages()) {
                    out.println("  " + damage);
                }
                if (!condition.isWhole()) {
                    out.println("  mend it: " + condition.remedy());
                }
                whole &= condition.isWhole();
            }
        }
        unknown(options.store());
        return whole ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private ExitCode mend(PrintWriter out) throws IOException {
        if (ids.isEmpty()) {
            throw new BadInput("codesets mend", "name the release to mend, such as icd10cm-2026");
        }
        for (String id : ids) {
            LoadReport report;
            try (TerminalProgress progress = TerminalProgress.on(output)) {
                report = options.store().mend(id, Version.number(), progress);
            }
            LoadText.write(report, out);
        }
        return ExitCode.CLEAN;
    }

    private ExitCode remove(PrintWriter out) throws IOException {
        if (ids.isEmpty()) {
            throw new BadInput("codesets remove", "name the release to remove, such as icd10cm-2026");
        }
        Store store = options.store();
        for (String id : List.copyOf(ids)) {
            List<ReleaseManifest> before = store.descriptions();
            if (store.remove(id)) {
                ids.remove(id);
                out.println(id + "  removed");
                renewed(before, store.descriptions(), out);
            }
        }
        unknown(store);
        return ExitCode.CLEAN;
    }

    /** Names the releases that borrowed from the one that is gone. */
    private static void renewed(List<ReleaseManifest> before, List<ReleaseManifest> after, PrintWriter out) {
        for (ReleaseManifest now : after) {
            for (ReleaseManifest then : before) {
                if (then.release().equals(now.release()) && !then.loans().equals(now.loans())) {
                    String borrowed = BorrowedText.of(now.release(), now.loans());
                    out.println(now.release().id() + "  written anew, "
                            + (borrowed.isEmpty() ? "nothing to borrow from is left" : borrowed));
                }
            }
        }
    }

    private void unknown(Store store) throws IOException {
        if (!ids.isEmpty()) {
            throw new BadInput(store.home().toString(), "holds no release " + String.join(", ", ids));
        }
    }
}
