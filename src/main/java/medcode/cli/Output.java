package medcode.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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

/** The destination of a command's results: a stream, or a file that only its owner can read. */
final class Output implements Closeable {
    private final PrintWriter writer;
    private final boolean color;
    private final Path temporary;
    private final Path target;

    private Output(PrintWriter writer, boolean color, Path temporary, Path target) {
        this.writer = writer;
        this.color = color;
        this.temporary = temporary;
        this.target = target;
    }

    static Output to(PrintWriter writer, boolean color) {
        return new Output(writer, color, null, null);
    }

    static Output toFile(Path target) throws IOException {
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.deleteIfExists(temporary);
            FileChannel channel = FileChannel.open(
                    temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly());
            PrintWriter writer = new PrintWriter(new BufferedWriter(
                    new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8)));
            return new Output(writer, false, temporary, target);
        } catch (NoSuchFileException | AccessDeniedException failure) {
            throw new BadInput(target.toString(), "cannot be written; check that its folder exists and is yours");
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    PrintWriter writer() {
        return writer;
    }

    /** True where results may be coloured. */
    boolean color() {
        return color;
    }

    @Override
    public void close() throws IOException {
        writer.flush();
        if (target != null) {
            boolean failed = writer.checkError();
            writer.close();
            if (failed) {
                Files.deleteIfExists(temporary);
                throw new BadInput(target.toString(), "could not be written whole; is the disk full?");
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
