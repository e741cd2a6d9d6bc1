package medcode.cli;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.encounter.Setting;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.index.Loan;
import medcode.index.OpenRelease;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.note.Note;
import medcode.note.NoteHead;
import medcode.review.NoteCoding;
import medcode.suggest.Explainer;
import medcode.suggest.Explanation;
import medcode.suggest.Suggester;
import medcode.suggest.Suggestions;

/** Codes notes by the release of their date: an extractor and a suggester a release, made when first needed. */
final class Coders implements NoteCoding, Closeable {
    private final StoreOptions store;
    private final Suggester.Options options;
    private final NoteReleases releases;
    private final Map<OpenRelease, Coder> coders = new HashMap<>();
    private final Map<OpenRelease, Explainer> explainers = new HashMap<>();

    Coders(StoreOptions store, Suggester.Options options) {
        this.store = store;
        this.options = options;
        this.releases = new NoteReleases(store);
    }

    private record Coder(Extractor extractor, Suggester suggester) {}

    /** What was suggested for a note, and what speaks for or against some codes on it. */
    record Explained(Suggestions suggestions, List<Explanation> explanations) {}

    /**
     * The codes of a note; safe for many threads.
     *
     * @throws medcode.input.BadInput where no release in force on the note's date is loaded
     */
    Suggestions code(Note note) throws IOException {
        OpenRelease release = releases.of(note);
        Coder coder = of(release);
        return suggest(coder, release.release(), coder.extractor.extract(note));
    }

    @Override
    public CodedNote coded(Note note) throws IOException {
        OpenRelease release = releases.of(note);
        Coder coder = of(release);
        Extraction extraction = coder.extractor.extract(note);
        return new CodedNote(extraction, suggest(coder, release.release(), extraction), release);
    }

    /**
     * The codes of a note, and what speaks for or against each of some codes; safe for many threads.
     *
     * @param codes takes what was suggested
     * @throws medcode.input.BadInput where no release in force on the note's date is loaded
     */
    Explained explain(Note note, Function<Suggestions, List<Code>> codes) throws IOException {
        OpenRelease release = releases.of(note);
        Coder coder = of(release);
        Extraction extraction = coder.extractor.extract(note);
        Suggestions suggestions = suggest(coder, release.release(), extraction);
        List<Explanation> explanations = new ArrayList<>();
        for (Code code : codes.apply(suggestions)) {
            explanations.add(explainer(release).explain(extraction, suggestions, code));
        }
        return new Explained(suggestions, explanations);
    }

    private Suggestions suggest(Coder coder, Release release, Extraction extraction) {
        NoteHead head = extraction.note().head();
        LocalDate date = head.dateOfService().orElseGet(() -> undated(release));
        return coder.suggester.suggest(extraction, head.setting().orElse(Setting.OFFICE), date);
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

    private synchronized Explainer explainer(OpenRelease release) throws IOException {
        Explainer known = explainers.get(release);
        if (known == null) {
            known = new Explainer(
                    release, release.entries(), Lexicon.bundled(), store.store().history(), options);
            explainers.put(release, known);
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
