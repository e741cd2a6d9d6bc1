package medcode.cli;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.index.OpenRelease;
import medcode.index.UnusableRelease;
import medcode.input.BadInput;
import medcode.note.Note;

/** The release that each note is read by: the one in force on its date, opened when first needed. */
final class NoteReleases implements Closeable {
    /** Fiscal years begin on October 1. */
    private static final int FISCAL_YEAR_AHEAD = 3;

    /** Where two of them name a service by the same words, the earlier one has it. */
    private static final List<CodeSet> SERVICES = List.of(CodeSet.CPT, CodeSet.ICD10PCS, CodeSet.HCPCS);

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

    /**
     * As {@link #of}, but where no release in force on the note's date is loaded, the one for undated input: what a note says
     * can be read by any, only the codes are of a year.
     *
     * @param told takes that it is so
     */
    OpenRelease nearest(Note note, Consumer<BadInput> told) throws IOException {
        Optional<LocalDate> date = note.head().dateOfService();
        if (date.isPresent()) {
            Optional<Release> release = store.store().inForce(CodeSet.ICD10CM, date.get());
            if (release.isPresent()) {
                return open(release.get());
            }
        }
        Release undated = store.required(CodeSet.ICD10CM);
        date.ifPresent(day -> told.accept(notLoaded(day, "; read by " + undated.id() + ", whose codes may not hold")));
        return open(undated);
    }

    /**
     * The releases of procedures, drugs and supplies in force on a note's date, or those for undated input, as far as they
     * are loaded; starter sets only where ICD-10-CM is one too.
     *
     * @param told takes that one cannot be used
     */
    List<OpenRelease> services(Note note, Release diagnoses, Consumer<BadInput> told) throws IOException {
        return services(note, diagnoses, SERVICES, told);
    }

    /** As {@link #services(Note, Release, Consumer)}, of some code sets alone; no other is opened. */
    List<OpenRelease> services(Note note, Release diagnoses, List<CodeSet> codeSets, Consumer<BadInput> told)
            throws IOException {
        Optional<LocalDate> date = note.head().dateOfService();
        List<OpenRelease> services = new ArrayList<>();
        for (CodeSet codeSet : codeSets) {
            try {
                Optional<Release> release =
                        date.isPresent() ? store.store().inForce(codeSet, date.get()) : store.answering(codeSet);
                if (release.isPresent()
                        && (diagnoses.starter() || !release.get().starter())) {
                    services.add(open(release.get()));
                }
            } catch (UnusableRelease unusable) {
                told.accept(unusable);
            }
        }
        return services;
    }

    private Release inForce(LocalDate date) throws IOException {
        Optional<Release> release = store.store().inForce(CodeSet.ICD10CM, date);
        if (release.isEmpty()) {
            throw notLoaded(date, "");
        }
        return release.get();
    }

    /** The date itself stays out of the message: it is a patient's. */
    private static BadInput notLoaded(LocalDate date, String consequence) {
        return new BadInput(
                "ICD-10-CM " + date.plusMonths(FISCAL_YEAR_AHEAD).getYear(),
                "no release in force on the date of service is loaded" + consequence
                        + "; load that fiscal year's with `medcode load FILE`");
    }

    private synchronized OpenRelease open(Release release) throws IOException {
        OpenRelease known = open.get(release);
        if (known == null) {
            known = store.store().open(release);
            open.put(release, known);
        }
        return known;
    }

    /** The releases that have been used, the same order whichever thread came first. */
    synchronized List<OpenRelease> used() {
        List<OpenRelease> used = new ArrayList<>(open.values());
        used.sort(Comparator.comparing(release -> release.release().id()));
        return used;
    }

    @Override
    public synchronized void close() throws IOException {
        for (OpenRelease release : open.values()) {
            release.close();
        }
    }
}
