package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import medcode.evaluate.Evaluation;
import medcode.report.EvaluationRecords;
import medcode.report.EvaluationText;
import medcode.report.JsonLines;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every evaluation takes: the gold file, where the answers go, how the figures look. */
final class EvaluateOptions {

    @Parameters(paramLabel = "GOLD", description = "The file of answers that people gave.")
    private Path gold;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Write one JSON record for each gold row to FILE (readable by you alone).")
    private Path predictions;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; the figures are the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or jsonl.")
    private Format format = Format.TEXT;

    private enum Format {
        TEXT,
        JSONL
    }

    Path gold() {
        return gold;
    }

    int threads() {
        return Math.max(1, threads);
    }

    /**
     * Writes the answers where they were asked for, and then the figures.
     *
     * @param basis the release and options the answers come from, on one line
     */
    void write(OutputOptions output, Evaluation evaluation, List<Map<String, Object>> answers, String basis)
            throws IOException {
        if (predictions != null) {
            try (Output file = Output.toFile(predictions)) {
                answers.forEach(answer -> file.writer().println(JsonLines.line(answer)));
            }
        }
        try (Output out = output.open()) {
            if (format == Format.TEXT) {
                EvaluationText.write(out.writer(), evaluation, basis);
            } else {
                EvaluationRecords.of(evaluation).forEach(record -> out.writer().println(JsonLines.line(record)));
            }
        }
    }
}
