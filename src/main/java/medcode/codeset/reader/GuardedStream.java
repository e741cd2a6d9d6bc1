package medcode.codeset.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import medcode.input.BadInput;

/** Bytes of a file, up to a limit; a failure while reading names the file. */
final class GuardedStream extends FilterInputStream {
    private final String file;
    private final Budget budget;
    private long left;

    /** What one argument may still unpack. */
    static final class Budget {
        private long left;

        Budget(long total) {
            left = total;
        }
    }

    GuardedStream(String file, InputStream in, long limit, Budget budget) {
        super(in);
        this.file = file;
        this.left = limit;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = readNamed(bytes, offset, length);
        left -= Math.max(count, 0);
        budget.left -= Math.max(count, 0);
        if (left < 0) {
            throw new BadInput(file, "unpacks to far more than any published code table; not read further");
        }
        if (budget.left < 0) {
            throw new BadInput(file, "the files of this archive unpack to far more than any release; not read further");
        }
        return count;
    }

    private int readNamed(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (BadInput named) {
            throw named;
        } catch (IOException damaged) {
            throw new BadInput(file, "cannot be read to its end: damaged or cut off; fetch it again");
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return count > 0 && read() >= 0 ? 1 : 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
