package medcode.cli.shell;

import java.io.IOException;

/** Writes the case to a file. */
final class SaveCase implements ShellCommand {
    private static final String REPLACE = " replace";

    @Override
    public String name() {
        return "save";
    }

    @Override
    public String usage() {
        return "save FILE [replace]";
    }

    @Override
    public String summary() {
        return "write the case to a .json, .csv or .txt file that only you can read";
    }

    @Override
    public String explanation() {
        return """
                The ending of the name says the form. `medcode validate` reads .json and .csv, `open` reads all three.
                A file that exists is only written over by `save FILE replace`.
                """;
    }

    @Override
    public boolean fits(String arguments) {
        return true;
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        boolean replace = arguments.endsWith(REPLACE);
        String file = replace ? arguments.substring(0, arguments.length() - REPLACE.length()) : arguments;
        CaseFiles.write(session.coded(), file.strip(), replace);
        session.codedAsSaved();
        session.screen().say("Saved.");
    }
}
