package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.index.OpenRelease;
import medcode.index.SetAside;
import medcode.index.Store;
import medcode.index.UnusableRelease;
import medcode.input.BadInput;
import medcode.report.ReleaseLine;
import medcode.report.TerminalText;
import medcode.tabular.NcciTables;
import medcode.tabular.ReferenceTables;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which store, and which of its releases answers input without a date. */
public final class StoreOptions {
    /** What to do where the starter set has no answer. */
    static final String LOAD_FULL = "only the starter set is loaded; load the full one with `medcode load FILE`,"
            + " or fetch it with `bin/medcode-fetch icd10cm 2026 --load`";

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The store; else $MEDCODE_HOME, else ~/.local/share/medcode.")
    private Path home;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Answer undated input from the release in force on this date (2026-03-10), not today's.")
    private LocalDate asOf;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private final Set<String> told = new HashSet<>();
    private final List<Release> notInForce = new ArrayList<>();
    private boolean incomplete;
    private Store store;
    private LocalDate today;

    Store store() {
        if (store == null) {
            store = Store.at(home == null ? Store.defaultHome(System.getenv()) : home);
        }
        return store;
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /**
     * The release for undated input: in force on {@code --as-of}, strictly; else today; else the newest loaded.
     *
     * @throws BadInput where {@code --as-of} names a date that no loaded release is in force on
     */
    Optional<Release> undated(Publication codeSet) throws IOException {
        Optional<Release> release = answering(codeSet);
        Optional<Release> newest = release.isPresent() ? release : store().newest(codeSet);
        if (release.isEmpty() && newest.isPresent()) {
            throw new BadInput(
                    "--as-of " + asOf,
                    "no " + codeSet.displayName() + " release in force on that date is loaded; newest is "
                            + newest.get().displayName());
        }
        tellSetAside();
        return release;
    }

    /** As {@link #undated}, where there must be one. */
    Release required(Publication codeSet) throws IOException {
        Optional<Release> release = undated(codeSet);
        if (release.isEmpty()) {
            throw new BadInput(
                    store().home().toString(),
                    "no " + codeSet.displayName() + " release is loaded; load one with `medcode load FILE`");
        }
        return release.get();
    }

    /**
     * Opens the releases for undated input: of one code set by its name, or of every one that is loaded; with
     * {@code --as-of}, of those in force then.
     */
    List<OpenRelease> open(String codeSet) throws IOException {
        List<OpenRelease> open = new ArrayList<>();
        if (codeSet != null) {
            open.add(store().open(required(CodeSetOption.of(codeSet))));
            return open;
        }
        for (CodeSet each : CodeSet.values()) {
            try {
                Optional<Release> release = answering(each);
                if (release.isPresent()) {
                    open.add(store().open(release.get()));
                } else {
                    store().newest(each).filter(newest -> !newest.starter()).ifPresent(notInForce::add);
                }
            } catch (UnusableRelease unusable) {
                leaveOut(unusable);
            }
        }
        if (open.isEmpty()) {
            required(CodeSet.ICD10CM);
        }
        return open;
    }

    /** Goes on without a release that the whole answer needs. */
    void leaveOut(UnusableRelease unusable) {
        incomplete = true;
        if (told.add(unusable.id())) {
            spec.commandLine().getErr().println("medcode: " + unusable.getMessage());
        }
    }

    /** False where a release that the whole answer needs could not be used, which was said on stderr. */
    boolean isComplete() {
        return !incomplete;
    }

    /** Says which releases are set aside, once each, unless notices are unwanted. */
    void tellSetAside() throws IOException {
        List<SetAside> setAside = store().setAside();
        if (setAside.isEmpty() || Boolean.TRUE.equals(spec.findOption("--quiet").getValue())) {
            return;
        }
        for (SetAside aside : setAside) {
            if (told.add(aside.release().id())) {
                spec.commandLine()
                        .getErr()
                        .println("medcode: without " + aside.failure().getMessage());
            }
        }
    }

    /**
     * The reference tables for undated input, those of NCCI left out: in force on the date, or where none was asked for,
     * the newest.
     */
    ReferenceTables tables() throws IOException {
        return ReferenceTables.of(store(), date(), asOf != null, this::leaveOut);
    }

    /** The tables of NCCI for undated input. */
    NcciTables ncci() throws IOException {
        List<Release> releases = new ArrayList<>();
        for (ReferenceTable table : ReferenceTable.values()) {
            Optional<Release> release = table.isNcci() ? answering(table) : Optional.empty();
            if (release.isPresent()) {
                releases.add(release.get());
            }
        }
        return NcciTables.open(store(), releases, date());
    }

    /** As {@link #undated}, but nothing where no release is in force on {@code --as-of}. */
    Optional<Release> answering(Publication publication) throws IOException {
        return store().answering(publication, date(), asOf != null);
    }

    /** Says at the end of an answer which releases gave it, and when one is not the full code set. */
    void printAnswered(List<OpenRelease> releases, Output out) {
        out.writer().println();
        out.writer().println(new TerminalText(out.color()).dim(ReleaseLine.of(releases, date())));
        for (Release other : notInForce) {
            out.writer()
                    .println(new TerminalText(out.color())
                            .dim("not asked: " + other.displayName() + ", in force from " + other.from() + " to "
                                    + other.to()));
        }
    }

    /** {@code --as-of}, else today: the day on which the command began, even where it works past midnight. */
    synchronized LocalDate date() {
        if (asOf != null) {
            return asOf;
        }
        if (today == null) {
            today = LocalDate.now(ZoneId.systemDefault());
        }
        return today;
    }

    /** Answers as on the day on which an earlier run began. */
    synchronized void date(LocalDate begun) {
        today = begun;
    }
}
