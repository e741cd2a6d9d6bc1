package medcode.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.codeset.CodeTable;
import medcode.codeset.Release;
import medcode.evaluate.Answer;
import medcode.evaluate.Answered;
import medcode.evaluate.CodeEvaluation;
import medcode.evaluate.NoteGold;
import medcode.index.OpenRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code medcode evaluate codes}: the codes suggested for whole notes. */
@Command(
        name = "codes",
        description = "Codes of whole notes: exact, by category, by chapter; the first-listed one where GOLD ranks.",
        footer = {
            "",
            "GOLD is tab-separated: the note (column note, encounter_id or doc_id: its file's name without extension),",
            "code and, where known, rank (1 = first-listed); one row a code. micro counts every code alike,",
            "macro is the mean over the distinct codes; the interval is of F1, by resampling the notes."
        })
final class EvaluateCodes implements Callable<Integer> {

    @Mixin
    private NoteFolder notes;

    @Mixin
    private CodingOptions coding;

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
            List<Answered<NoteGold, List<Answer>>> answered = Answered.all(
                    gold, options.threads(), note -> coding.answers(coders, notes.read(note.note(), output::notice)));
            options.write(
                    output,
                    CodeEvaluation.of(answered, code -> chapter(code, table)),
                    answered.stream()
                            .flatMap(note -> CodeEvaluation.predictions(note).stream())
                            .toList(),
                    release.displayName() + ", " + coding.basis());
        }
        return ExitCode.CLEAN.status();
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
