package medcode.claim.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import medcode.claim.Claim;
import medcode.input.BadInput;

/** What came of reading a claims file: its claims, and lines that tell of everything in order. */
final class ReadClaims implements ClaimSink {
    final List<Claim> claims = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    final List<String> lines = new ArrayList<>();

    /** Reads a file named {@code f}; one that is of no use from somewhere on ends with a line that says so. */
    static ReadClaims of(byte[] file) throws IOException {
        ReadClaims read = new ReadClaims();
        try {
            ClaimReaders.read("f", new ByteArrayInputStream(file), read);
        } catch (BadInput useless) {
            read.problems.add(useless.getMessage());
            read.lines.add("failed: " + useless.getMessage());
        }
        return read;
    }

    static ReadClaims of(String file) throws IOException {
        return of(file.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void claim(Claim claim) throws IOException {
        claims.add(claim);
        lines.add(ClaimRecord.of(claim));
    }

    @Override
    public void unreadable(BadInput problem) {
        problems.add(problem.getMessage());
        lines.add("unreadable: " + problem.getMessage());
    }

    @Override
    public void notice(String about) {
        lines.add("notice: " + about);
    }
}
