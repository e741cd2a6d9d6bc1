package medcode.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.zip.CRC32;

/**
 * A release on disk, whose files are compared with {@code release.json} before they are read.
 *
 * <p>The size of each is compared, which costs next to nothing; the checksum only where the file was written after
 * {@code release.json}, the last file that a load writes. What changes a file behind the back of the system is left to
 * {@code medcode doctor --deep}.
 */
record ReleaseFolder(ReleaseManifest manifest, Path path) {
    private static final int BLOCK = 1 << 18;

    /** The folder, with this file, or all files of this folder in it, found as they were loaded. */
    Path with(String name) throws IOException {
        boolean listed = false;
        for (ReleaseManifest.StoredFile file : manifest.files()) {
            if (file.path().equals(name) || file.path().startsWith(name + "/")) {
                check(file);
                listed = true;
            }
        }
        if (!listed) {
            throw new UnusableRelease(path, name + " is missing");
        }
        return path;
    }

    /** True where the release has a file of this name, whatever its state. */
    boolean lists(String name) {
        for (ReleaseManifest.StoredFile file : manifest.files()) {
            if (file.path().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The folder, with all that answers are read from found as it was loaded. */
    Path whole() throws IOException {
        for (ReleaseManifest.StoredFile file : manifest.files()) {
            if (!file.path().startsWith(ReleaseLoad.SOURCES + "/")) {
                check(file);
            }
        }
        return path;
    }

    private void check(ReleaseManifest.StoredFile stored) throws IOException {
        String damage = damage(stored);
        if (damage.isEmpty()) {
            return;
        }
        throw new UnusableRelease(path, isStillThere() ? damage : "was replaced while it was read; run this again");
    }

    /** False where another load has put a new release in this one's place. */
    private boolean isStillThere() throws IOException {
        try {
            return manifest.equals(ManifestFile.read(path.resolve(ReleaseManifest.FILE)));
        } catch (UnusableRelease damaged) {
            return true;
        } catch (NoSuchFileException gone) {
            return Files.isDirectory(path);
        }
    }

    /** What is wrong with a file by its size and age, and where those leave doubt, its checksum; empty where nothing is. */
    String damage(ReleaseManifest.StoredFile stored) throws IOException {
        Path file = path.resolve(stored.path());
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.size() != stored.bytes()) {
                return stored.path() + " is damaged (" + attributes.size() + " bytes, not " + stored.bytes() + ")";
            }
            FileTime loaded = Files.getLastModifiedTime(path.resolve(ReleaseManifest.FILE));
            boolean older = attributes.lastModifiedTime().compareTo(loaded) < 0;
            return older || crc32(file) == stored.crc32() ? "" : stored.path() + " is damaged";
        } catch (NoSuchFileException gone) {
            return stored.path() + " is missing";
        }
    }

    /** Read, not mapped: a file that shrinks while it is mapped ends the process. */
    static long crc32(Path file) throws IOException {
        CRC32 sum = new CRC32();
        ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(block) >= 0) {
                block.flip();
                sum.update(block);
                block.clear();
            }
        }
        return sum.getValue();
    }
}
