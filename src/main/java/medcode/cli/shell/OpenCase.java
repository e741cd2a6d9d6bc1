package medcode.cli.shell;

import java.io.IOException;
import medcode.input.BadInput;

/** Reads a case from a file. */
final class OpenCase implements ShellCommand {
    private static final String REPLACE = " replace";

    @Override
    public String name() {
        return "open";
    }

    @Override
    public String usage() {
        return "open FILE [replace]";
    }

    @Override
    public String summary() {
        return "read a case back from a .json, .csv or .txt file";
    }

    @Override
    public boolean fits(String arguments) {
        return CaseFormat.ofFile(arguments.replace(REPLACE, "")).isPresent();
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        boolean replace = arguments.endsWith(REPLACE);
        if (session.unsaved() && !replace) {
            throw new BadInput(name(), "the case is not saved; `save FILE` keeps it, `open FILE replace` gives it up");
        }
        String file = replace ? arguments.substring(0, arguments.length() - REPLACE.length()) : arguments;
        session.coded(CaseFiles.read(file.strip(), session));
        session.codedAsSaved();
        CaseView.show(session);
    }
}
