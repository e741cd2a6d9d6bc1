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
import medcode.encounter.Setting;
import medcode.extract.Extractor;
import medcode.index.OpenRelease;
import medcode.input.BadInput;
import medcode.lexicon.Lexicon;
import medcode.note.Note;
import medcode.suggest.Suggester;
import medcode.suggest.Suggestions;

/** Codes notes by the release of their date: an extractor and a suggester a release, made when first needed. */
final class Coders implements Closeable {
    private final StoreOptions store;
    private final Suggester.Options options;
    private final Map<Release, Coder> coders = new LinkedHashMap<>();

    Coders(StoreOptions store, Suggester.Options options) {
        this.store = store;
        this.options = options;
    }

    private record Coder(OpenRelease release, Extractor extractor, Suggester suggester) {}

    /**
     * The codes of a note; safe for many threads.
     *
     * @throws BadInput where no release in force on the note's date is loaded
     */
    Suggestions code(Note note) throws IOException {
        Optional<LocalDate> dated = note.dateOfService();
        Coder coder = dated.isPresent() ? on(dated.get()) : of(store.required(CodeSet.ICD10CM));
        LocalDate date = dated.orElseGet(() -> undated(coder.release.release()));
        Setting setting = note.setting().orElse(Setting.OFFICE);
        return coder.suggester.suggest(coder.extractor.extract(note), setting, date);
    }

    private Coder on(LocalDate date) throws IOException {
        Optional<Release> release = store.store().inForce(CodeSet.ICD10CM, date);
        if (release.isEmpty()) {
            throw new BadInput(
                    date.toString(),
                    "no ICD-10-CM release in force on this date of service is loaded; load that year's with"
                            + " `medcode load FILE`");
        }
        return of(release.get());
    }

    /** The date that undated notes are judged by: one on which the release was in force. */
    private LocalDate undated(Release release) {
        LocalDate date = store.date();
        return release.inForce(date) ? date : release.to();
    }

    private synchronized Coder of(Release release) throws IOException {
        Coder known = coders.get(release);
        if (known == null) {
            OpenRelease open = store.store().open(release);
            Suggester suggester = new Suggester(open, open.entries(), Lexicon.bundled(), options);
            known = new Coder(open, new Extractor(open.terms()), suggester);
            coders.put(release, known);
        }
        return known;
    }

    /** The releases that have been used. */
    synchronized List<OpenRelease> used() {
        List<OpenRelease> used = new ArrayList<>();
        coders.values().forEach(coder -> used.add(coder.release));
        return used;
    }

    @Override
    public synchronized void close() throws IOException {
        for (Coder coder : coders.values()) {
            coder.release.close();
        }
    }
}
