package medcode.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.index.CrossSearch;
import medcode.index.OpenRelease;
import medcode.index.SearchHit;
import medcode.index.SearchResult;
import medcode.report.JsonLines;
import medcode.report.SearchRecord;
import medcode.report.SearchText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code medcode search}: codes for words. */
@Command(
        name = "search",
        description = "Find codes by words in any order: shorthand, beginnings, British spelling and typos too.",
        footer = {
            "",
            "All loaded code sets are searched:  medcode search l knee oa",
            "Where no code holds all the words, the best code for each part comes first:",
            "  medcode search t2dm w ckd 3b --why"
        })
final class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "At most this many codes.")
    private int limit;

    @Option(
            names = "--code-set",
            paramLabel = "SET",
            description = "Only this code set, such as icd10cm or hcpcs; else all that are loaded.")
    private String codeSet;

    @Option(names = "--why", description = "Say how each word was read and where it stands in each code.")
    private boolean why;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private ListFormat format;

    @Mixin
    private StoreOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        List<OpenRelease> releases = options.open(codeSet);
        SearchResult result = new CrossSearch(releases).search(String.join(" ", words), Math.max(1, limit));
        try (Output out = output.open()) {
            if (format == ListFormat.JSONL) {
                records(result, releases, out);
            } else {
                new SearchText(out.writer(), out.color(), releases.size() > 1, why).write(result);
                options.printAnswered(releases, out);
            }
        }
        if (result.hits().isEmpty() && releases.get(0).release().starter()) {
            output.notice(StoreOptions.LOAD_FULL);
        }
        options.tellSetAside();
        return (options.isComplete() ? ExitCode.CLEAN : ExitCode.FAILED).status();
    }

    private void records(SearchResult result, List<OpenRelease> releases, Output out) {
        int rank = 0;
        for (SearchHit hit : result.hits()) {
            for (OpenRelease open : releases) {
                if (open.release().codeSet() == hit.entry().code().codeSet()) {
                    out.writer().println(JsonLines.line(SearchRecord.of(hit, ++rank, open, why)));
                }
            }
        }
    }
}
