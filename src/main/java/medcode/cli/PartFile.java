package medcode.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import medcode.input.BadInput;

/**
 * A file that appears under its name when it is whole; until then it grows beside it, readable by its owner alone.
 *
 * <p>A device or a pipe is written straight into, because nothing may take its place.
 */
final class PartFile {
    private static final String OWNER_ONLY = "rw-------";

    private final Path target;
    private final Path part;
    private final FileChannel channel;

    private PartFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
    }

    /** Where a file of this kind lies while the target is not whole. */
    static Path beside(Path target, String ending) {
        return target.resolveSibling("." + target.getFileName() + ending);
    }

    /** True for a device or a pipe, which a file cannot take the place of. */
    static boolean isStream(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
    }

    /** The file that a link names, so that the link stays. */
    static Path behindLink(Path target) {
        try {
            return Files.isSymbolicLink(target) && Files.isRegularFile(target) ? target.toRealPath() : target;
        } catch (IOException unreadable) {
            return target;
        }
    }

    /** Begins anew; what an earlier run left behind goes. */
    static PartFile begin(Path target) throws IOException {
        if (isStream(target)) {
            return new PartFile(target, null, open(target, target, StandardOpenOption.WRITE));
        }
        Path part = beside(target, ".part");
        refuseFolder(target);
        try {
            Files.deleteIfExists(part);
        } catch (AccessDeniedException | DirectoryNotEmptyException failure) {
            throw unwritable(target);
        }
        return new PartFile(target, part, open(target, part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
    }

    /** Opens a file beside the target for reading and writing; where there is none, it is made for its owner alone. */
    static FileChannel openOrCreate(Path target, Path file) throws IOException {
        refuseFolder(target);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOwnerOnly(file)) {
            throw new BadInput(file.toString(), "was not left by an earlier run; remove it, or name another --output");
        }
        return open(
                target,
                file,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                LinkOption.NOFOLLOW_LINKS);
    }

    private static FileChannel open(Path target, Path file, OpenOption... options) throws IOException {
        try {
            return FileChannel.open(file, Set.of(options), ownerOnly());
        } catch (NoSuchFileException | AccessDeniedException failure) {
            throw unwritable(target);
        }
    }

    /** Said before the work begins, not when its results are to be put in place. */
    private static void refuseFolder(Path target) throws BadInput {
        if (Files.isDirectory(target)) {
            throw new BadInput(target.toString(), "is a folder; name a file");
        }
    }

    /** True for a regular file, no link, that nobody else can read or write. */
    private static boolean isOwnerOnly(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && (!isPosix()
                        || PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS))
                                .equals(OWNER_ONLY));
    }

    private static BadInput unwritable(Path target) {
        return new BadInput(target.toString(), "cannot be written; check that its folder exists and is yours");
    }

    /** Goes on after so many bytes of what an earlier run left behind. */
    static PartFile resume(Path target, long length) throws IOException {
        Path part = beside(target, ".part");
        if (!isOwnerOnly(part) || Files.size(part) < length) {
            throw new BadInput(
                    target.toString(),
                    "the run cannot be resumed: what it had written is gone; start it anew without --resume");
        }
        FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        channel.truncate(length).position(length);
        return new PartFile(target, part, channel);
    }

    /** Takes a file of so many bytes back that was put in place by a run that did not come to its end. */
    static void takeBack(Path target, long length) throws IOException {
        Path part = beside(target, ".part");
        if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS) && isOwnerOnly(target) && Files.size(target) == length) {
            Files.move(target, part, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
    }

    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    Path target() {
        return target;
    }

    /** Waits until everything is on the disk, and says how much that is. */
    long sync() throws IOException {
        channel.force(false);
        return channel.position();
    }

    void publish() throws IOException {
        channel.close();
        if (part != null) {
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failure) {
                throw new BadInput(target.toString(), "cannot be replaced; what was written is in " + part);
            }
        }
    }

    void discard() throws IOException {
        channel.close();
        if (part != null) {
            Files.deleteIfExists(part);
        }
    }

    /** Leaves what is written for a run that goes on from there. */
    void leave() throws IOException {
        channel.close();
    }
}
