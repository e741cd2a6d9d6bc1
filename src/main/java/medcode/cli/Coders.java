package medcode.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.extract.Extractor;
import medcode.index.OpenRelease;
import medcode.input.BadInput;
import medcode.lexicon.Lexicon;
import medcode.note.Note;
import medcode.suggest.Suggester;

/** The extractor and suggester for a note's date: one pair a release, made when it is first needed. */
final class Coders {
    private final StoreOptions store;
    private final Suggester.Options options;
    private final Map<Release, Coder> coders = new HashMap<>();

    Coders(StoreOptions store, Suggester.Options options) {
        this.store = store;
        this.options = options;
    }

    /** Reads and codes notes by one release; safe for many threads. */
    record Coder(Release release, Extractor extractor, Suggester suggester) {}

    /**
     * By the release in force on the note's date; by the one for undated input where it has none.
     *
     * @throws BadInput where no release in force on the note's date is loaded
     */
    Coder of(Note note) throws IOException {
        Optional<LocalDate> date = note.dateOfService();
        if (date.isEmpty()) {
            return of(store.required(CodeSet.ICD10CM));
        }
        Optional<Release> release = store.store().inForce(CodeSet.ICD10CM, date.get());
        if (release.isEmpty()) {
            throw new BadInput(
                    note.name(),
                    "no ICD-10-CM release in force on " + date.get()
                            + " is loaded; load that year's with `medcode load FILE`");
        }
        return of(release.get());
    }

    /** The date that an undated note is judged by. */
    LocalDate date(Note note, Coder coder) {
        return note.dateOfService().or(store::asOf).orElseGet(() -> {
            LocalDate today = StoreOptions.today();
            return coder.release().inForce(today) ? today : coder.release().to();
        });
    }

    private synchronized Coder of(Release release) throws IOException {
        Coder known = coders.get(release);
        if (known == null) {
            OpenRelease open = store.store().open(release);
            known = new Coder(
                    release,
                    new Extractor(open.terms()),
                    new Suggester(open, open.entries(), Lexicon.bundled(), options));
            coders.put(release, known);
        }
        return known;
    }
}
