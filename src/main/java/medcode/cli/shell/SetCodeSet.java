package medcode.cli.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.input.BadInput;
import medcode.report.ReleaseLine;

/** Chooses the code set to look in. */
final class SetCodeSet implements ShellCommand {

    @Override
    public String name() {
        return "set";
    }

    @Override
    public String usage() {
        return "set CODESET|all";
    }

    @Override
    public String summary() {
        return "look in one code set alone, such as icd10cm or hcpcs, or in all again";
    }

    @Override
    public boolean fits(String arguments) {
        return true;
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        int blank = arguments.indexOf(' ');
        Optional<ShellCommand> other =
                blank < 0 ? Optional.empty() : ShellCommands.named(arguments.substring(0, blank));
        if (other.isPresent()) {
            other.get().run(arguments.substring(blank).strip(), session);
            return;
        }
        session.limitTo(codeSet(arguments.toLowerCase(Locale.ROOT)));
        session.screen().say(ReleaseLine.of(session.searched(), session.date()));
    }

    private static Optional<CodeSet> codeSet(String name) throws BadInput {
        Optional<CodeSet> codeSet = CodeSet.named(name);
        if (codeSet.isEmpty() && !name.equals("all")) {
            throw new BadInput("set", "there is " + String.join(", ", names()));
        }
        return codeSet;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (CodeSet codeSet : CodeSet.values()) {
            names.add(codeSet.id());
        }
        names.add("all");
        return names;
    }

    @Override
    public void complete(String typed, Offers offers) {
        offers.words(typed, names());
    }
}
