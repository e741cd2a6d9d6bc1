package medcode.review;

import java.io.IOException;
import medcode.extract.Extraction;
import medcode.index.OpenRelease;
import medcode.note.Note;
import medcode.suggest.Suggestions;

/** Reads and codes a note by the release in force on its date; safe for use by many threads. */
public interface NoteCoding {

    /** @throws medcode.input.BadInput where no release in force on the note's date is loaded */
    CodedNote coded(Note note) throws IOException;

    /**
     * A note as read and coded.
     *
     * @param suggestions for every documented condition
     */
    record CodedNote(Extraction extraction, Suggestions suggestions, OpenRelease release) {}
}
