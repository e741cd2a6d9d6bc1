package medcode.checkup;

import java.util.List;

/** All checks, in the order in which they are reported: one line each. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new JavaRuntime(),
            new HeapSize(),
            new CharacterSet(),
            new TimeZoneSetting(),
            new Terminal(),
            new Launcher(),
            new StorePlace(),
            new StorePermissions(),
            new FreeSpace(),
            new InterruptedLoads(),
            new Releases(),
            new InForceToday(),
            new BorrowedNotes());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }
}
