package medcode.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Release;
import medcode.encounter.Setting;
import medcode.note.Note;

/**
 * The codes that a note supports, in claim order, and the mentions that were not coded.
 *
 * @param suggestions the diagnoses
 * @param procedures what was done, ranked behind the diagnoses
 */
public record Suggestions(
        Note note,
        Setting setting,
        LocalDate dateOfService,
        List<Release> releases,
        List<Suggestion> suggestions,
        List<Service> procedures,
        List<NotCoded> notCoded) {

    public Suggestions {
        releases = List.copyOf(releases);
        suggestions = List.copyOf(suggestions);
        procedures = List.copyOf(procedures);
        notCoded = List.copyOf(notCoded);
    }

    /** Of a note whose procedures are not looked for. */
    public Suggestions(
            Note note,
            Setting setting,
            LocalDate dateOfService,
            List<Release> releases,
            List<Suggestion> suggestions,
            List<NotCoded> notCoded) {
        this(note, setting, dateOfService, releases, suggestions, List.of(), notCoded);
    }

    /** Everything suggested: diagnoses, then procedures. */
    public List<Suggestion> all() {
        List<Suggestion> all = new ArrayList<>(suggestions);
        procedures.forEach(procedure -> all.add(procedure.suggestion()));
        return all;
    }
}
