package medcode.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import medcode.index.Store;

/** Lines typed into a shell on the starter set, and what came of them. */
record Typed(String out, String err, boolean worked) {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 10);

    static Typed lines(Path home, String... lines) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        BufferedReader script = new BufferedReader(new StringReader(String.join("\n", lines)));
        boolean worked = Shell.script(start(home), script, new PrintWriter(out), new PrintWriter(err));
        return new Typed(out.toString(), err.toString(), worked);
    }

    static Shell.Start start(Path home) {
        return new Shell.Start(Store.at(home), DATE, true, Optional.empty(), Exception::getMessage);
    }

    static Session session(Path home) throws IOException {
        return new Session(start(home), new Screen(new PrintWriter(new StringWriter()), false, null));
    }
}
