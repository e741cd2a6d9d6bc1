package medcode.checkup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Nobody else may change what codes come from. */
final class StorePermissions implements Check {
    private static final List<PosixFilePermission> OTHERS =
            List.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    @Override
    public String name() {
        return "permissions";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) throws IOException {
        Path home = surroundings.store().home();
        List<Path> open = Files.isDirectory(home) && isPosix(home) ? open(home) : List.of();
        if (open.isEmpty()) {
            return List.of(Condition.ok("only the owner may change the store"));
        }
        return List.of(Condition.warning(
                        "others may change " + open.size() + " files and folders of the store, such as " + open.get(0),
                        "chmod -R go-w " + home)
                .with(() -> close(open)));
    }

    private static boolean isPosix(Path home) {
        return home.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static List<Path> open(Path home) throws IOException {
        List<Path> open = new ArrayList<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Set<PosixFilePermission> granted =
                        Files.isSymbolicLink(path) ? Set.of() : Files.getPosixFilePermissions(path);
                if (granted.contains(OTHERS.get(0)) || granted.contains(OTHERS.get(1))) {
                    open.add(path);
                }
            }
        }
        return open;
    }

    private static void close(List<Path> open) throws IOException {
        for (Path path : open) {
            Set<PosixFilePermission> granted = Files.getPosixFilePermissions(path);
            OTHERS.forEach(granted::remove);
            Files.setPosixFilePermissions(path, granted);
        }
    }
}
