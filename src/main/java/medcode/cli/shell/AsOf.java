package medcode.cli.shell;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import medcode.report.ReleaseLine;

/** Changes the date that answers are for. */
final class AsOf implements ShellCommand {

    @Override
    public String name() {
        return "as-of";
    }

    @Override
    public List<String> aliases() {
        return List.of("asof");
    }

    @Override
    public String usage() {
        return "as-of DATE";
    }

    @Override
    public String summary() {
        return "answer from the releases in force on that date, such as 2026-03-10";
    }

    @Override
    public boolean fits(String arguments) {
        return true;
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        LocalDate date = Days.of(arguments, name());
        session.asOf(date);
        session.screen().say(ReleaseLine.of(session.searched(), date));
    }
}
