package medcode.cli.shell;

import java.io.IOException;

/** Searches for words that begin like a command. */
final class SearchWords implements ShellCommand {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String usage() {
        return "search WORDS";
    }

    @Override
    public String summary() {
        return "search for words; without `search` too, unless they begin like a command";
    }

    @Override
    public String explanation() {
        return """
                Words in any order: abbreviations, beginnings, British spelling and typos too.
                The hits are numbered; a number opens that code.
                """;
    }

    @Override
    public boolean fits(String arguments) {
        return !arguments.isEmpty();
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        LineMeaning.search(arguments, session);
    }
}
