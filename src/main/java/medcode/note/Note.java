package medcode.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medcode.encounter.Setting;
import medcode.encounter.Sex;

/**
 * A clinical note as read, with what its source says of the encounter.
 *
 * @param name the file's path as given, or the note's id; the {@code note} of every output
 * @param text as read, so that offsets hold; front matter included
 * @param body the part of the text that is the note itself, without front matter
 * @param codes the codes that the source carries, as written
 */
public record Note(
        String name,
        String text,
        Span body,
        Optional<LocalDate> dateOfService,
        Optional<Setting> setting,
        Optional<Sex> sex,
        Optional<LocalDate> birthDate,
        Optional<String> authorRole,
        List<String> codes) {

    public Note {
        codes = List.copyOf(codes);
    }

    /** A note of which nothing is known but its text. */
    public static Note of(String name, String text) {
        return new Note(
                name,
                text,
                new Span(0, text.length()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same note, known to be of a setting. */
    public Note with(Setting known) {
        return new Note(name, text, body, dateOfService, Optional.of(known), sex, birthDate, authorRole, codes);
    }
}
