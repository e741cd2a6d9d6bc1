package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.extract.Assertion;
import medcode.suggest.Suggestion;

/** A billed «unspecified» code where the notes say which. */
final class SpecificityInNote implements NoteEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC107",
                "specificity-in-note",
                Severity.WARNING,
                "More specific code supported by the note",
                "ICD-10-CM guidelines I.B.2, I.B.18");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            String title = documentation.words().title(listed.code());
            if (isUnspecified(title)) {
                more(listed.code(), documentation)
                        .ifPresent(other -> defects.add(defect(listed, title, other, documentation)));
            }
        }
        return defects;
    }

    private static Defect defect(ListedDiagnosis listed, String title, Suggestion other, Documentation documentation) {
        String message = listed.code() + " (" + title + ") is billed, but the note supports " + other.code() + " ("
                + other.title() + ")";
        return Defect.of(message, listed).quoting(documentation.quotes(other)).mendedBy(List.of(other.code()));
    }

    private static boolean isUnspecified(String title) {
        return title.toLowerCase(Locale.ROOT).contains("unspecified");
    }

    /** A code of the same category that says all that the billed one says, and more. */
    private static Optional<Suggestion> more(Code code, Documentation documentation) {
        for (Suggestion suggestion : documentation.suggestions()) {
            boolean sibling = suggestion.code().category().equals(code.category())
                    && !suggestion.code().equals(code);
            if (sibling
                    && !isUnspecified(suggestion.title())
                    && !documentation.isBilled(suggestion.code())
                    && suggestion.evidence().stream().anyMatch(one -> one.assertion() == Assertion.PRESENT)
                    && documentation.words().says(suggestion.code(), code)) {
                return Optional.of(suggestion);
            }
        }
        return Optional.empty();
    }
}
