package medcode.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.codeset.Publication;
import medcode.codeset.reader.CodeTableReader;
import medcode.codeset.reader.CodeTableReaders;
import medcode.index.LoadReport;
import medcode.index.LoadRequest;
import medcode.report.LoadText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads official releases into the store. */
@Command(
        name = "load",
        description = "Load official code tables into the store: files, folders and zips as published.",
        footer = {
            "",
            "Tables of a year that are published apart go into one release, in any order.",
            "Loading is all or nothing: an interrupted load leaves the store as it was.",
            "",
            "Formats, recognised by content, in files, folders, zip and gzip:"
        })
final class LoadCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Code sets and tables as published, or zips and folders of them.")
    private List<Path> files;

    @Option(
            names = "--code-set",
            paramLabel = "SET",
            description = "Only this code set or table, such as icd10cm, hcpcs or ncci-mue-practitioner.")
    private String codeSet;

    @Option(
            names = "--release",
            paramLabel = "EDITION",
            defaultValue = "",
            description = "Load as this edition (2026, or 2026-04), whatever the files say.")
    private String edition;

    @Option(
            names = "--effective",
            paramLabel = "DATE",
            description = "First day in force; else the one that the edition implies.")
    private LocalDate effective;

    @Mixin
    private StoreOptions options;

    @Mixin
    private OutputOptions output;

    /** Names the formats below the help. */
    @Spec
    void spec(CommandSpec spec) {
        List<String> footer = new ArrayList<>(List.of(spec.usageMessage().footer()));
        for (CodeTableReader reader : CodeTableReaders.all()) {
            footer.add("  " + reader.format());
        }
        spec.usageMessage().footer(footer.toArray(String[]::new));
    }

    @Override
    public Integer call() throws IOException {
        Publication only = codeSet == null ? null : CodeSetOption.publication(codeSet);
        LoadRequest request = new LoadRequest(files, only, edition, effective, Version.number());
        LoadReport report;
        try (TerminalProgress progress = TerminalProgress.on(output)) {
            report = options.store().load(request, progress);
        }
        try (Output out = output.open()) {
            PrintWriter writer = out.writer();
            LoadText.write(report, writer);
        }
        return ExitCode.CLEAN.status();
    }
}
