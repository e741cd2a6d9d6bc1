package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.index.OpenRelease;
import medcode.index.Store;
import medcode.input.BadInput;
import medcode.report.ReleaseLine;
import medcode.report.TerminalText;
import picocli.CommandLine.Option;

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

    private Store store;

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
    Optional<Release> undated(CodeSet codeSet) throws IOException {
        Optional<Release> inForce = store().inForce(codeSet, date());
        if (inForce.isPresent()) {
            return inForce;
        }
        Optional<Release> newest = store().newest(codeSet);
        if (asOf != null && newest.isPresent()) {
            throw new BadInput(
                    "--as-of " + asOf,
                    "no " + codeSet.displayName() + " release in force on that date is loaded; newest is "
                            + newest.get().displayName());
        }
        return newest;
    }

    /** As {@link #undated}, where there must be one. */
    Release required(CodeSet codeSet) throws IOException {
        Optional<Release> release = undated(codeSet);
        if (release.isEmpty()) {
            throw new BadInput(
                    store().home().toString(),
                    "no " + codeSet.displayName() + " release is loaded; load one with `medcode load FILE`");
        }
        return release.get();
    }

    /** Opens the releases for undated input: of one code set by its name, or of every one that is loaded. */
    List<OpenRelease> open(String codeSet) throws IOException {
        List<OpenRelease> open = new ArrayList<>();
        if (codeSet != null) {
            open.add(store().open(required(CodeSetOption.of(codeSet))));
            return open;
        }
        for (CodeSet each : CodeSet.values()) {
            Optional<Release> release = undated(each);
            if (release.isPresent()) {
                open.add(store().open(release.get()));
            }
        }
        if (open.isEmpty()) {
            required(CodeSet.ICD10CM);
        }
        return open;
    }

    /** Says at the end of an answer which releases gave it, and when one is not the full code set. */
    void printAnswered(List<OpenRelease> releases, Output out) {
        out.writer().println();
        out.writer().println(new TerminalText(out.color()).dim(ReleaseLine.of(releases, date())));
    }

    /** {@code --as-of}, else today. */
    LocalDate date() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }
}
