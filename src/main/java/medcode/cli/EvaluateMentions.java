package medcode.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.evaluate.Answered;
import medcode.evaluate.MentionEvaluation;
import medcode.evaluate.NoteGold;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.extract.Lookup;
import medcode.index.OpenRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code medcode evaluate mentions}: how much of what people coded is found in notes at all. */
@Command(
        name = "mentions",
        description = "Categories of whole notes that some mention leads to, before anything is judged.",
        footer = {
            "",
            "GOLD is tab-separated: the note (column note, encounter_id or doc_id: its file's name without extension)",
            "and code, one row a code. The interval is of the share, by resampling the notes."
        })
final class EvaluateMentions implements Callable<Integer> {

    @Mixin
    private NoteFolder notes;

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
        try (OpenRelease table = store.store().open(release)) {
            Extractor extractor = Extractor.lookingUp(table.terms(), Map.of(), new Lookup(table, table.entries()));
            List<Answered<NoteGold, Extraction>> answered = Answered.all(
                    gold, options.threads(), note -> extractor.extract(notes.read(note.note(), output::notice)));
            options.write(
                    output,
                    MentionEvaluation.of(answered, code -> EvaluateCodes.chapter(code, table)),
                    answered.stream()
                            .flatMap(note -> MentionEvaluation.predictions(note).stream())
                            .toList(),
                    release.displayName());
        }
        return ExitCode.CLEAN.status();
    }
}
