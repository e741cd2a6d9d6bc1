package medcode.cli;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.Release;
import medcode.encounter.Setting;
import medcode.extract.Extractor;
import medcode.index.Loan;
import medcode.index.OpenRelease;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.note.Note;
import medcode.suggest.Suggester;
import medcode.suggest.Suggestions;

/** Codes notes by the release of their date: an extractor and a suggester a release, made when first needed. */
final class Coders implements Closeable {
    private final StoreOptions store;
    private final Suggester.Options options;
    private final NoteReleases releases;
    private final Map<OpenRelease, Coder> coders = new HashMap<>();

    Coders(StoreOptions store, Suggester.Options options) {
        this.store = store;
        this.options = options;
        this.releases = new NoteReleases(store);
    }

    private record Coder(Extractor extractor, Suggester suggester) {}

    /**
     * The codes of a note; safe for many threads.
     *
     * @throws medcode.input.BadInput where no release in force on the note's date is loaded
     */
    Suggestions code(Note note) throws IOException {
        OpenRelease release = releases.of(note);
        Coder coder = of(release);
        LocalDate date = note.head().dateOfService().orElseGet(() -> undated(release.release()));
        Setting setting = note.head().setting().orElse(Setting.OFFICE);
        return coder.suggester.suggest(coder.extractor.extract(note), setting, date);
    }

    /** What the release that codes a note has of earlier ones. */
    List<Loan> loans(Note note) throws IOException {
        return releases.of(note).loans();
    }

    /** The date that undated notes are judged by: one on which the release was in force. */
    private LocalDate undated(Release release) {
        LocalDate date = store.date();
        return release.inForce(date) ? date : release.to();
    }

    private synchronized Coder of(OpenRelease release) throws IOException {
        Coder known = coders.get(release);
        if (known == null) {
            TermDictionary terms = release.terms();
            Suggester suggester = new Suggester(release, release.entries(), terms, Lexicon.bundled(), options);
            known = new Coder(new Extractor(terms), suggester);
            coders.put(release, known);
        }
        return known;
    }

    /** The releases that have been used. */
    List<OpenRelease> used() {
        return releases.used();
    }

    @Override
    public void close() throws IOException {
        releases.close();
    }
}
