package medcode.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.cli.shell.Review;
import medcode.suggest.Suggestions;
import picocli.CommandLine.Option;

/** A coder's review of what is suggested for one note. */
final class ReviewOptions {

    @Option(
            names = "--interactive",
            description =
                    "Ask about each suggestion of one note: accept it, change it, reject it, answer its queries; the"
                            + " case goes to --output (.json, .csv or .txt), who decided what and why to FILE.decisions.jsonl.")
    private boolean interactive;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Who decides, for the trail of decisions; default the name of the user.")
    private String coder;

    boolean asked() {
        return interactive;
    }

    /** Reviews what is suggested for the one note of a run, line by line from the terminal or from stdin. */
    ExitCode review(NoteRun run, Coders coders, OutputOptions output) throws IOException {
        Optional<Path> file = output.file();
        if (file.isEmpty()) {
            throw output.refused("--interactive needs --output FILE for the case");
        }
        List<Suggestions> suggested = new ArrayList<>();
        run.each(1, nowhere(), (note, records, told) -> {
            suggested.add(coders.code(note));
            return suggested.get(0).all().size();
        });
        if (run.counts().failed() > 0) {
            return ExitCode.FAILED;
        }
        if (suggested.size() != 1) {
            throw output.refused("--interactive reviews one note at a time");
        }
        Review.Start start = new Review.Start(
                suggested.get(0), coders.diagnoses(), file.get().toString(), coder(), Clock.systemUTC());
        return reviewed(start, output) ? ExitCode.CLEAN : ExitCode.FAILED;
    }

    private String coder() {
        return coder == null ? System.getProperty("user.name") : coder;
    }

    private static boolean reviewed(Review.Start start, OutputOptions output) throws IOException {
        if (System.getenv("MEDCODE_STDIN_TTY") != null && System.getenv("MEDCODE_TTY") != null) {
            return Review.terminal(start, OutputOptions.color(false));
        }
        BufferedReader script = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Review.script(
                start,
                script,
                output.command().commandLine().getOut(),
                output.command().commandLine().getErr());
    }

    private static NoteResults nowhere() {
        return new NoteResults() {
            @Override
            public void write(WrittenChunk chunk) {}

            @Override
            public void end() {}
        };
    }
}
