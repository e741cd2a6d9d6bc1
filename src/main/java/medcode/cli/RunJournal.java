package medcode.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import medcode.input.BadInput;

/**
 * Lines of numbers and checksums beside a result file, each on the disk before the next is written; no names, no text.
 *
 * <p>Every line ends with its own checksum, and what follows one that is broken does not count. The file is locked, so
 * that two runs never write the same results; it is opened but once, because POSIX gives up the lock of a process as
 * soon as that process closes the file, however else it has it open.
 */
final class RunJournal implements Closeable {
    private final Path file;
    private final FileChannel channel;
    private final List<String> lines = new ArrayList<>();

    private RunJournal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens the journal of a result file with the lines that an earlier run left in it, if any. */
    static RunJournal open(Path target) throws IOException {
        Path file = PartFile.beside(target, ".journal");
        FileChannel channel = PartFile.openOrCreate(target, file);
        try {
            lock(target, file, channel);
            RunJournal journal = new RunJournal(file, channel);
            channel.position(journal.read(bytes(channel)));
            return journal;
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private static void lock(Path target, Path file, FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException here) {
            lock = null;
        }
        boolean deleted = !Files.exists(file, LinkOption.NOFOLLOW_LINKS); // by a run that has ended just now
        if (lock == null || deleted) {
            throw new BadInput(target.toString(), "another run is writing this file; wait for its end");
        }
    }

    private static byte[] bytes(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes);
        }
        return bytes.array();
    }

    /** Keeps the whole lines, and says where they end. */
    private int read(byte[] bytes) {
        int start = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                String line = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
                int blank = line.lastIndexOf(' ');
                if (blank < 0 || !line.equals(sealed(line.substring(0, blank)))) {
                    return start;
                }
                lines.add(line.substring(0, blank));
                start = at + 1;
            }
        }
        return start;
    }

    private static String sealed(String line) {
        CRC32 sum = new CRC32();
        sum.update(line.getBytes(StandardCharsets.ISO_8859_1));
        return line + " " + Long.toHexString(sum.getValue());
    }

    /** The lines of the earlier run. */
    List<String> lines() {
        return lines;
    }

    /** Forgets the earlier run. */
    void clear() throws IOException {
        lines.clear();
        channel.truncate(0).position(0);
    }

    /** Adds a line and waits until it is on the disk. */
    void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((sealed(line) + "\n").getBytes(StandardCharsets.ISO_8859_1));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    /** Goes with the run's end. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }

    /** Leaves it for a run that goes on. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
