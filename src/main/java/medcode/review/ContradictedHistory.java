package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.suggest.Suggestion;

/** A history code billed for a condition that the notes still treat. */
final class ContradictedHistory implements NoteEdit {
    private static final String TREATED = "T";

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC120",
                "opposite-polarity-history",
                Severity.WARNING,
                "History code contradicts an active mention",
                "ICD-10-CM guidelines I.C.2.m");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            if (documentation.isHistory(listed.code())) {
                treated(listed.code(), documentation)
                        .ifPresent(active -> defects.add(defect(listed, active, documentation)));
            }
        }
        return defects;
    }

    private static Defect defect(ListedDiagnosis listed, Suggestion active, Documentation documentation) {
        String message = listed.code() + " says that it is over, but the note treats it: " + active.code() + " ("
                + active.title() + ")";
        return Defect.of(message, listed).quoting(documentation.quotes(active)).mendedBy(List.of(active.code()));
    }

    /** The condition that a history code is of, where the notes have it under treatment. */
    private static Optional<Suggestion> treated(Code history, Documentation documentation) {
        return documentation.suggestions().stream()
                .filter(suggestion -> suggestion.meat().contains(TREATED)
                        && !documentation.words().areOfOneChapter(history, suggestion.code())
                        && documentation.words().isHistoryOf(history, suggestion.code()))
                .findFirst();
    }
}
