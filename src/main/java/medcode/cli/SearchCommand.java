package medcode.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.index.OpenRelease;
import medcode.index.SearchHit;
import medcode.index.SearchResult;
import medcode.report.CodeRecord;
import medcode.report.JsonLines;
import medcode.report.SearchText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code medcode search}: codes for words. */
@Command(
        name = "search",
        description = "Find codes by words in any order: abbreviations, beginnings, British spelling and typos too.")
final class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "At most this many codes.")
    private int limit;

    @Option(
            names = "--code-set",
            paramLabel = "SET",
            defaultValue = "icd10cm",
            description = "The code set to search, such as icd10cm or hcpcs.")
    private String codeSet;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private ListFormat format;

    @Mixin
    private StoreOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        List<OpenRelease> releases = options.open(codeSet);
        OpenRelease release = releases.get(0);
        SearchResult result = release.search(String.join(" ", words), Math.max(1, limit));
        try (Output out = output.open()) {
            if (format == ListFormat.JSONL) {
                int rank = 0;
                for (SearchHit hit : result.hits()) {
                    out.writer().println(JsonLines.line(CodeRecord.of(hit, ++rank, release)));
                }
            } else {
                SearchText.write(result, out.writer(), out.color());
                if (result.hits().isEmpty()) {
                    out.writer().println("Nothing found.");
                }
                options.printAnswered(releases, out);
            }
        }
        if (result.hits().isEmpty() && release.release().starter()) {
            output.notice(StoreOptions.LOAD_FULL);
        }
        return ExitCode.CLEAN.status();
    }
}
