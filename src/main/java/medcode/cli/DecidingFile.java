package medcode.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import medcode.input.Checksums;
import medcode.report.ValidationRun;

/**
 * A file that decides what counts, read, with its checksum.
 *
 * @param content what it says
 */
record DecidingFile<T>(ValidationRun.Source source, T content) {

    /** Reads a file's content. */
    interface Reader<T> {
        T read(String name, InputStream in) throws IOException;
    }

    /** @param kind as the run's record names it */
    static <T> DecidingFile<T> read(String kind, Path file, Reader<T> reader) throws IOException {
        MessageDigest digest = Checksums.sha256();
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            T content = reader.read(file.toString(), new Kept(in));
            in.transferTo(OutputStream.nullOutputStream());
            String checksum = Checksums.hexadecimal(digest);
            return new DecidingFile<>(new ValidationRun.Source(kind, file.toString(), checksum), content);
        }
    }

    /** Stays open behind a reader that closes it, so that the rest can be counted in. */
    private static final class Kept extends java.io.FilterInputStream {
        private Kept(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the file is closed when its checksum is known
        }
    }
}
