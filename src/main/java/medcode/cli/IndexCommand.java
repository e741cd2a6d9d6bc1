package medcode.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.codeset.IndexEntry;
import medcode.index.IndexPage;
import medcode.index.IndexQuestion;
import medcode.index.OpenRelease;
import medcode.report.IndexPageText;
import medcode.report.JsonLines;
import medcode.report.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code medcode index}: pages of the Alphabetic Index. */
@Command(
        name = "index",
        description = "Show the Alphabetic Index at a main term, as in the book.",
        footer = {
            "",
            "Further words go down to a subterm:  medcode index diabetes type 2 with",
            "The neoplasm table and the table of drugs are pages too:  medcode index neoplasm breast",
            "Ends with 1 when there is no such main term, and names similar ones."
        })
final class IndexCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "TERM", description = "A main term, then subterms.")
    private List<String> terms;

    @Option(
            names = "--code-set",
            paramLabel = "SET",
            defaultValue = "icd10cm",
            description = "The code set whose Index to show: icd10cm or icd10pcs.")
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
        IndexQuestion answer = IndexQuestion.ask(words(), release);
        try (Output out = output.open()) {
            if (format == ListFormat.JSONL) {
                records(answer, release, out);
            } else {
                pages(answer, release, out);
                options.printAnswered(releases, out);
            }
        }
        boolean found = !answer.pages().isEmpty();
        if (!found && release.release().starter()) {
            output.notice(StoreOptions.LOAD_FULL);
        }
        return (found ? ExitCode.CLEAN : ExitCode.FINDINGS).status();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (String term : terms) {
            for (String word : term.strip().split("\\s+", -1)) {
                words.add(word);
            }
        }
        return words;
    }

    private static void records(IndexQuestion answer, OpenRelease release, Output out) {
        String id = release.index().id();
        for (IndexPage page : answer.pages()) {
            for (IndexEntry line : page.lines()) {
                out.writer().println(JsonLines.line(IndexPageText.fields(line, id, release::leads)));
            }
        }
    }

    private void pages(IndexQuestion answer, OpenRelease release, Output out) {
        TerminalText style = new TerminalText(out.color());
        boolean first = true;
        for (IndexPage page : answer.pages()) {
            if (!first) {
                out.writer().println();
            }
            first = false;
            new IndexPageText(out.writer(), out.color(), release::leads).write(page);
        }
        if (answer.pages().isEmpty()) {
            out.writer().println("No main term " + TerminalText.escaped(String.join(" ", answer.rest())));
            for (String similar : answer.similar()) {
                out.writer().println("  " + style.dim("did you mean ") + similar);
            }
        } else if (!answer.rest().isEmpty()) {
            out.writer().println();
            out.writer()
                    .println(
                            style.dim("no subterm " + TerminalText.escaped(String.join(" ", answer.rest())) + " here"));
        }
    }
}
