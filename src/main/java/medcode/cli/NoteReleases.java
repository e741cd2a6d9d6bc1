package medcode.cli;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.index.OpenRelease;
import medcode.input.BadInput;
import medcode.note.Note;

/** The release that each note is read by: the one in force on its date, opened when first needed. */
final class NoteReleases implements Closeable {
    private final StoreOptions store;
    private final Map<Release, OpenRelease> open = new LinkedHashMap<>();

    NoteReleases(StoreOptions store) {
        this.store = store;
    }

    /**
     * The release in force on a note's date, or the one for undated input; safe for many threads.
     *
     * @throws BadInput where no release in force on the note's date is loaded
     */
    OpenRelease of(Note note) throws IOException {
        Optional<LocalDate> date = note.head().dateOfService();
        return open(date.isPresent() ? inForce(date.get()) : store.required(CodeSet.ICD10CM));
    }

    private Release inForce(LocalDate date) throws IOException {
        Optional<Release> release = store.store().inForce(CodeSet.ICD10CM, date);
        if (release.isEmpty()) {
            throw new BadInput(
                    date.toString(),
                    "no ICD-10-CM release in force on this date of service is loaded; load that year's with"
                            + " `medcode load FILE`");
        }
        return release.get();
    }

    private synchronized OpenRelease open(Release release) throws IOException {
        OpenRelease known = open.get(release);
        if (known == null) {
            known = store.store().open(release);
            open.put(release, known);
        }
        return known;
    }

    /** The releases that have been used. */
    synchronized List<OpenRelease> used() {
        return new ArrayList<>(open.values());
    }

    @Override
    public synchronized void close() throws IOException {
        for (OpenRelease release : open.values()) {
            release.close();
        }
    }
}
