package medcode.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import medcode.input.BadInput;

/** A file that appears under its name when it is whole; until then it grows beside it, readable by its owner alone. */
final class PartFile {
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

    /** Begins anew; what an earlier run left behind goes. */
    static PartFile begin(Path target) throws IOException {
        Path part = beside(target, ".part");
        try {
            Files.deleteIfExists(part);
        } catch (AccessDeniedException failure) {
            throw unwritable(target);
        }
        return new PartFile(target, part, openOrCreate(target, part));
    }

    /** Opens a file beside the target; where there is none, it is made for its owner alone. */
    static FileChannel openOrCreate(Path target, Path file) throws IOException {
        try {
            return FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ownerOnly());
        } catch (NoSuchFileException | AccessDeniedException failure) {
            throw unwritable(target);
        }
    }

    private static BadInput unwritable(Path target) {
        return new BadInput(target.toString(), "cannot be written; check that its folder exists and is yours");
    }

    /** Goes on after so many bytes of what an earlier run left behind. */
    static PartFile resume(Path target, long length) throws IOException {
        Path part = beside(target, ".part");
        if (!Files.isRegularFile(part) || Files.size(part) < length) {
            throw new BadInput(
                    target.toString(),
                    "the run cannot be resumed: what it had written is gone; start it anew without --resume");
        }
        FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        channel.truncate(length).position(length);
        return new PartFile(target, part, channel);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
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
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void discard() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }

    /** Leaves what is written for a run that goes on from there. */
    void leave() throws IOException {
        channel.close();
    }
}
