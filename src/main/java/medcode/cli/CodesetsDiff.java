package medcode.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import medcode.codeset.Release;
import medcode.index.OpenRelease;
import medcode.index.ReleaseDiff;
import medcode.index.ReleaseManifest;
import medcode.index.Store;
import medcode.input.BadInput;
import medcode.report.DiffText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code medcode codesets diff}: what changed between two releases. */
@Command(
        name = "diff",
        description = "Show what changed between two releases of a code set or reference table.",
        footer = {
            "",
            "A report: it ends with 0 whether there are differences or not. What a release borrows is not compared."
        })
final class CodesetsDiff implements Callable<Integer> {

    /** How differences are written. */
    enum Format {
        TEXT,
        JSONL,
        CSV
    }

    @Parameters(index = "0", paramLabel = "FROM", description = "The release before, such as icd10cm-2025.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "The release after, such as icd10cm-2026.")
    private String to;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "List at most this many of a kind.")
    private int limit;

    @Option(names = "--full", description = "List all, as jsonl and csv do.")
    private boolean full;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, jsonl or csv.")
    private Format format;

    @Mixin
    private StoreOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        DiffText text = new DiffText(diff(release(from), release(to)));
        try (Output out = output.open()) {
            switch (format) {
                case TEXT -> text.write(out.writer(), out.color(), full ? Integer.MAX_VALUE : Math.max(0, limit));
                case JSONL -> text.writeJsonLines(out.writer());
                case CSV -> text.writeCsv(out.writer());
            }
        }
        return ExitCode.CLEAN.status();
    }

    private Release release(String id) throws IOException {
        for (ReleaseManifest manifest : options.store().descriptions()) {
            if (manifest.release().id().equals(id)) {
                return manifest.release();
            }
        }
        throw new BadInput(options.store().home().toString(), "holds no release " + id);
    }

    private ReleaseDiff diff(Release older, Release newer) throws IOException {
        if (older.publication() != newer.publication()) {
            throw new BadInput(
                    "codesets diff",
                    older.id() + " and " + newer.id() + " are releases of different publications; name two of one");
        }
        Store store = options.store();
        if (!older.hasCodes()) {
            return ReleaseDiff.of(store.openTable(older), store.openTable(newer));
        }
        try (OpenRelease before = store.open(older);
                OpenRelease after = store.open(newer)) {
            return ReleaseDiff.of(before, after);
        }
    }
}
