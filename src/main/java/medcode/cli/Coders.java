package medcode.cli;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
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
import medcode.procedure.ProcedureExplainer;
import medcode.procedure.ProcedureSuggester;
import medcode.review.NoteCoding;
import medcode.suggest.Explanation;
import medcode.suggest.Suggestions;
import medcode.suggest.coding.Explainer;
import medcode.suggest.coding.Suggester;
import medcode.suggest.problem.StatedSetting;

/** Codes notes by the release of their date: an extractor and a suggester a release, made when first needed. */
final class Coders implements NoteCoding, Closeable {
    private final StoreOptions store;
    private final Suggester.Options options;
    private final NoteReleases releases;
    private final StatedSetting settings = new StatedSetting(Lexicon.bundled());
    private final Map<OpenRelease, Coder> coders = new HashMap<>();
    private final Map<OpenRelease, Explainer> explainers = new HashMap<>();
    private final Map<List<OpenRelease>, ProcedureCoder> procedureCoders = new HashMap<>();
    /** The releases whose codes were suggested, or asked about. */
    private final Set<Release> answering = ConcurrentHashMap.newKeySet();

    Coders(StoreOptions store, Suggester.Options options) {
        this.store = store;
        this.options = options;
        this.releases = new NoteReleases(store);
    }

    private record Coder(Extractor extractor, Suggester suggester) {}

    /** Reads a note once more, by the terms of procedures too: they may not change what is read of diagnoses. */
    private record ProcedureCoder(Extractor extractor, ProcedureSuggester suggester) {}

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
        return suggest(coder, release, coder.extractor.extract(note));
    }

    @Override
    public CodedNote coded(Note note) throws IOException {
        OpenRelease release = releases.of(note);
        Coder coder = of(release);
        Extraction extraction = coder.extractor.extract(note);
        return new CodedNote(extraction, suggest(coder, release, extraction), release);
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
        Suggestions suggestions = suggest(coder, release, extraction);
        List<Explanation> explanations = new ArrayList<>();
        for (Code code : codes.apply(suggestions)) {
            explanations.add(
                    code.codeSet() == CodeSet.ICD10CM
                            ? explainer(release).explain(extraction, suggestions, code)
                            : ProcedureExplainer.explain(suggestions, code));
        }
        return new Explained(suggestions, explanations);
    }

    private Suggestions suggest(Coder coder, OpenRelease release, Extraction extraction) throws IOException {
        NoteHead head = extraction.note().head();
        LocalDate date = head.dateOfService().orElseGet(() -> undated(release.release()));
        Setting setting = settings.of(extraction).orElse(Setting.OFFICE);
        return withProcedures(release, coder.suggester.suggest(extraction, setting, date));
    }

    /** With what was done, as far as releases of procedures are loaded; one that cannot be used says nothing. */
    private Suggestions withProcedures(OpenRelease release, Suggestions diagnoses) throws IOException {
        List<OpenRelease> services = releases.services(
                diagnoses.note(), release.release(), ProcedureSuggester.codeSets(diagnoses.setting()), unusable -> {});
        if (services.isEmpty()) {
            return diagnoses;
        }
        ProcedureCoder procedures = procedures(release, services, diagnoses.setting());
        Suggestions all = procedures.suggester.with(diagnoses, procedures.extractor.extract(diagnoses.note()));
        answering.addAll(all.releases());
        return all;
    }

    private synchronized ProcedureCoder procedures(OpenRelease release, List<OpenRelease> services, Setting setting)
            throws IOException {
        List<OpenRelease> read = new ArrayList<>(services);
        read.add(release);
        ProcedureCoder known = procedureCoders.get(read);
        if (known == null) {
            Map<CodeSet, TermDictionary> terms = new LinkedHashMap<>();
            for (OpenRelease service : services) {
                terms.put(service.release().codeSet(), service.terms());
            }
            known = new ProcedureCoder(
                    new Extractor(release.terms(), terms), new ProcedureSuggester(setting, services));
            procedureCoders.put(read, known);
        }
        return known;
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
            CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(() -> new Extractor(terms));
            Suggester suggester = new Suggester(release, release.entries(), terms, Lexicon.bundled(), options);
            known = new Coder(extractor.join(), suggester);
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

    /** The releases that have coded something; of diagnoses those that have been asked. */
    List<OpenRelease> used() {
        return releases.used().stream()
                .filter(release -> release.release().isOf(CodeSet.ICD10CM) || answering.contains(release.release()))
                .toList();
    }

    /** The codes of diagnoses that were asked first. */
    OpenRelease diagnoses() {
        return releases.used().stream()
                .filter(release -> release.release().isOf(CodeSet.ICD10CM))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        releases.close();
    }
}
