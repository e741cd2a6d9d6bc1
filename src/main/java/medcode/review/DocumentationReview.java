package medcode.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import medcode.claim.Claim;
import medcode.edit.ClaimReview;
import medcode.edit.Defect;
import medcode.edit.Edit;
import medcode.edit.EditContext;
import medcode.edit.Judgement;
import medcode.index.OpenRelease;
import medcode.lexicon.Lexicon;
import medcode.note.Note;
import medcode.note.NoteHead;

/** Holds the codes of a claim against the notes of its encounter. */
public final class DocumentationReview implements ClaimReview {
    /** What the edits lack on a claim without notes. */
    private static final String NOTES = "notes of some claims";

    private final ClaimNotes notes;
    private final Scope scope;
    private final NoteCoding coding;
    private final Consumer<IOException> unreadable;
    private final Map<OpenRelease, CodeWords> words = new ConcurrentHashMap<>();

    /**
     * What is reviewed.
     *
     * @param ofAll true where every claim should have notes, so that one without is said to be unreviewed
     * @param riskAdjustment true where a condition that is only listed must not be reported
     */
    public record Scope(boolean ofAll, boolean riskAdjustment) {}

    /** @param unreadable is told of a note that could not be read or coded, which is then left out */
    public DocumentationReview(ClaimNotes notes, Scope scope, NoteCoding coding, Consumer<IOException> unreadable) {
        this.notes = notes;
        this.scope = scope;
        this.coding = coding;
        this.unreadable = unreadable;
    }

    @Override
    public List<Edit> edits() {
        return ReviewEdits.all();
    }

    @Override
    public boolean isDocumented(Claim claim) {
        return notes.has(claim);
    }

    @Override
    public Reviewed review(EditContext context) {
        List<NoteCoding.CodedNote> coded = coded(context);
        List<Found> found = new ArrayList<>();
        List<Judgement.Skipped> skipped = new ArrayList<>();
        if (coded.isEmpty() && !scope.ofAll()) {
            return new Reviewed(found, skipped, List.of());
        }
        if (coded.isEmpty()) {
            edits().forEach(edit ->
                    skipped.add(new Judgement.Skipped(edit.card().id(), NOTES)));
            return new Reviewed(found, skipped, List.of());
        }
        Documentation documentation = documentation(context, coded);
        for (NoteEdit edit : ReviewEdits.notes()) {
            for (Defect defect : edit.defects(documentation)) {
                found.add(new Found(edit, defect));
            }
        }
        return new Reviewed(found, skipped, CopiedForward.prints(documentation));
    }

    /** What a note does not say of the encounter, its claim does. */
    private List<NoteCoding.CodedNote> coded(EditContext context) {
        NoteHead head = NoteHead.of(context.date(), context.claim().setting());
        List<NoteCoding.CodedNote> coded = new ArrayList<>();
        for (Note note : notes.of(context.claim())) {
            try {
                coded.add(coding.coded(note.with(note.head().or(head))));
            } catch (IOException problem) {
                unreadable.accept(problem);
            }
        }
        return coded;
    }

    private Documentation documentation(EditContext context, List<NoteCoding.CodedNote> coded) {
        Lexicon lexicon = Lexicon.bundled();
        List<Reading> readings = new ArrayList<>();
        for (NoteCoding.CodedNote note : coded) {
            readings.add(new Reading(note.extraction(), note.suggestions(), lexicon));
        }
        CodeWords known = words.computeIfAbsent(coded.get(0).release(), release -> new CodeWords(release, lexicon));
        return new Documentation(context, readings, known, scope.riskAdjustment());
    }
}
