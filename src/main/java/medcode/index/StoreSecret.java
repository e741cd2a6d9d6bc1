package medcode.index;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The secret of a store, in a file that its owner alone can read; made at random when it is first asked for. */
final class StoreSecret {
    private static final String FILE = "hash-key";
    private static final int BYTES = 32;

    private StoreSecret() {}

    /** Empty where there is no store, or none that can keep a secret. */
    static Optional<String> of(StoreFolder folder) {
        Path file = folder.home().resolve(FILE);
        try {
            if (!Files.exists(file) && Files.isDirectory(folder.releases())) {
                make(file);
            }
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip()).filter(key -> !key.isEmpty())
                    : Optional.empty();
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    /** Written aside and then named, so that no other run reads half of it, and all runs read the same. */
    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path aside = Files.createTempFile(file.getParent(), "." + FILE, "", ownerOnly(file));
        try {
            Files.writeString(aside, HexFormat.of().formatHex(key) + "\n");
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException anotherRun) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
