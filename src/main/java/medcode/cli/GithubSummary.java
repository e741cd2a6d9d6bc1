package medcode.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import medcode.edit.Edit;
import medcode.report.StepSummary;
import medcode.report.ValidationSummary;

/** The page that GitHub shows of a step; it says in the environment where to write it. */
final class GithubSummary {
    private static final String FILE = "GITHUB_STEP_SUMMARY";

    private GithubSummary() {}

    static void append(ValidationSummary summary, List<Edit> edits) throws IOException {
        String file = System.getenv(FILE);
        if (file != null && !file.isEmpty()) {
            Files.writeString(
                    Path.of(file),
                    StepSummary.of(summary, edits),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
