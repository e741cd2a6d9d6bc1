package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.codeset.CodeTable;
import medcode.codeset.Release;
import medcode.evaluate.Answer;
import medcode.evaluate.Answered;
import medcode.evaluate.Calibration;
import medcode.evaluate.CodeEvaluation;
import medcode.evaluate.Evaluation;
import medcode.evaluate.Miss;
import medcode.evaluate.Misses;
import medcode.evaluate.NoteGold;
import medcode.index.OpenRelease;
import medcode.report.MissCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code medcode evaluate codes}: the codes suggested for whole notes. */
@Command(
        name = "codes",
        description = "Codes of whole notes: exact, by category, by chapter; the first-listed one where GOLD ranks.",
        footer = {
            "",
            "GOLD is tab-separated: the note (column note, encounter_id or doc_id: its file's name without extension),",
            "code and, where known, rank (1 = first-listed); one row a code. micro counts every code alike,",
            "macro is the mean over the distinct codes; the interval is of F1, by resampling the notes.",
            "Causes in --misses: not-mentioned, wrong-assertion, wrong-specificity (same category), index-miss,",
            "not-reportable (said, and reported on one side only), not-valid (no billable code of the release)."
        })
final class EvaluateCodes implements Callable<Integer> {

    @Mixin
    private NoteFolder notes;

    @Mixin
    private CodingOptions coding;

    @Option(
            names = "--misses",
            paramLabel = "FILE",
            description = "Write every missed and wrong code with its cause to FILE (CSV, readable by you alone).")
    private Path misses;

    @Option(
            names = "--calibration",
            description = "Also show how much is right at each score, and how much of the gold scores 0.8 and up.")
    private boolean calibration;

    @Mixin
    private EvaluateOptions options;

    @Mixin
    private OutputOptions output;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() throws IOException {
        List<NoteGold> gold = notes.gold(options.gold());
        Release release = store.required(CodeSet.ICD10CM);
        try (Coders coders = coding.coders(store);
                OpenRelease table = store.store().open(release)) {
            List<Answered<NoteGold, Coders.Explained>> explained =
                    Answered.all(gold, options.threads(), note -> explained(coders, note));
            writeMisses(explained);
            List<Answered<NoteGold, List<Answer>>> answered = explained.stream()
                    .map(note -> new Answered<>(
                            note.gold(), CodingOptions.answers(note.answer().suggestions())))
                    .toList();
            Evaluation evaluation = CodeEvaluation.of(answered, code -> chapter(code, table));
            options.write(
                    output,
                    calibration ? evaluation.with(Calibration.of(answered)) : evaluation,
                    answered.stream()
                            .flatMap(note -> CodeEvaluation.predictions(note).stream())
                            .toList(),
                    release.displayName() + ", " + coding.basis());
        }
        return ExitCode.CLEAN.status();
    }

    private Coders.Explained explained(Coders coders, NoteGold gold) throws IOException {
        return coding.explained(
                coders,
                notes.read(gold.note(), output::notice),
                suggestions -> misses == null ? List.of() : Misses.missed(gold, suggestions));
    }

    private void writeMisses(List<Answered<NoteGold, Coders.Explained>> notes) throws IOException {
        if (misses == null) {
            return;
        }
        List<Miss> all = new ArrayList<>();
        for (Answered<NoteGold, Coders.Explained> note : notes) {
            all.addAll(Misses.of(
                    note.gold(), note.answer().suggestions(), note.answer().explanations()));
        }
        try (Output file = Output.toFile(misses)) {
            MissCsv.write(file.writer(), all);
        }
    }

    /** The chapter's number with two digits, so that chapters sort. */
    static String chapter(Code code, CodeTable table) {
        String chapter = table.find(code)
                .or(() -> table.find(code.category()))
                .map(CodeEntry::chapter)
                .orElse("");
        return chapter.isEmpty() ? "unknown" : chapter.length() < 2 ? "0" + chapter : chapter;
    }
}
