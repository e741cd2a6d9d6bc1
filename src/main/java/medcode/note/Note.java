package medcode.note;

import java.util.List;
import java.util.Optional;
import medcode.encounter.Setting;

/**
 * A clinical note as read, with what its source says of the encounter.
 *
 * @param name the file's path as given, or the note's id; the {@code note} of every output
 * @param text as read, so that offsets hold; front matter included
 * @param body the part of the text that is the note itself, without front matter
 * @param sections those that the source marks, in order; empty where only the text shows them
 * @param entries the coded statements beside the text
 * @param origins where the text stands in its file, by offset; empty where the text is the file's own
 */
public record Note(
        String name,
        String text,
        Span body,
        NoteHead head,
        List<GivenSection> sections,
        List<CodedEntry> entries,
        List<Origin> origins) {

    public Note {
        sections = List.copyOf(sections);
        entries = List.copyOf(entries);
        origins = List.copyOf(origins);
    }

    /** A note of which nothing is known but its text. */
    public static Note of(String name, String text) {
        return of(name, text, new Span(0, text.length()), NoteHead.NONE);
    }

    /** A note in plain text. */
    public static Note of(String name, String text, Span body, NoteHead head) {
        return new Note(name, text, body, head, List.of(), List.of(), List.of());
    }

    /** The same note with another head. */
    public Note with(NoteHead known) {
        return new Note(name, text, body, known, sections, entries, origins);
    }

    /** The same note with as many characters, some of them others. */
    public Note with(String same) {
        return same.equals(text) ? this : new Note(name, same, body, head, sections, entries, origins);
    }

    /** The same note, known to be of a setting. */
    public Note with(Setting known) {
        return with(head.with(known));
    }

    /** Where in its file an offset of the text comes from; empty where the text is the file's own. */
    public Optional<Origin> origin(int offset) {
        int low = 0;
        int high = origins.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (origins.get(middle).offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? Optional.empty() : Optional.of(origins.get(high).at(offset));
    }
}
