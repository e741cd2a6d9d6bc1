package medcode.suggest;

import java.time.LocalDate;
import java.util.List;
import medcode.codeset.Release;
import medcode.encounter.Setting;
import medcode.note.Note;

/** The codes that a note supports, in claim order, and the mentions that were not coded. */
public record Suggestions(
        Note note,
        Setting setting,
        LocalDate dateOfService,
        List<Release> releases,
        List<Suggestion> suggestions,
        List<NotCoded> notCoded) {

    public Suggestions {
        releases = List.copyOf(releases);
        suggestions = List.copyOf(suggestions);
        notCoded = List.copyOf(notCoded);
    }
}
