package medcode.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.encounter.Setting;
import medcode.note.Note;
import medcode.note.NoteHead;

/**
 * A short note with exactly the codes that the guidelines ask for.
 *
 * @param codes all of them
 * @param firstListed the codes that may stand first; empty where the order is free
 * @param alsoAcceptable codes that are neither asked for nor wrong
 * @param forbidden codes that are wrong
 */
public record Vignette(
        long line,
        String id,
        Optional<Setting> setting,
        Optional<LocalDate> dateOfService,
        String text,
        List<Code> codes,
        List<Code> firstListed,
        List<Code> alsoAcceptable,
        List<Code> forbidden) {

    public Vignette {
        codes = List.copyOf(codes);
        firstListed = List.copyOf(firstListed);
        alsoAcceptable = List.copyOf(alsoAcceptable);
        forbidden = List.copyOf(forbidden);
    }

    public Note note() {
        return Note.of(id, text).with(NoteHead.of(dateOfService, setting));
    }
}
