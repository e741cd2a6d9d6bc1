package medcode.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import medcode.input.BadInput;

/** Lets one load at a time change a store; the system drops it when its process dies. */
final class StoreLock implements Closeable {
    private static final String FILE = ".lock";
    private static final long PAUSE_MILLIS = 100;

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the lock. */
    static StoreLock take(Path home, Duration patience, LoadProgress progress) throws IOException {
        FileChannel channel = FileChannel.open(
                Files.createDirectories(home).resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long tries = patience.toMillis() / PAUSE_MILLIS;
        for (long i = 0; !isTaken(channel); i++) {
            if (i >= tries) {
                channel.close();
                throw new BadInput(home.toString(), "another load is at work in this store; try again when it is done");
            }
            progress.step("waiting for another load");
            pause();
        }
        return new StoreLock(channel);
    }

    /** True while a load holds the lock; nothing is written. */
    static boolean isHeld(Path home) throws IOException {
        if (!Files.isRegularFile(home.resolve(FILE))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(home.resolve(FILE), StandardOpenOption.WRITE)) {
            return !isTaken(channel);
        } catch (FileSystemException unwritable) {
            return false; // whoever cannot write here cannot tell
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives a value back that was made under the lock. */
    <T> T holding(T made) {
        return made;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
