package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.index.Store;
import medcode.input.BadInput;
import picocli.CommandLine.Option;

/** Which store, and which of its releases answers input without a date. */
public final class StoreOptions {

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
        Optional<Release> inForce =
                store().inForce(codeSet, asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf);
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
}
