package medcode.cli.shell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;

/** Opens the code above, or lists the section of a category. */
final class Up implements ShellCommand {

    @Override
    public String name() {
        return "up";
    }

    @Override
    public String summary() {
        return "the code above the open one; above a category, its section";
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        CodeView open = session.requiredCode(name());
        Optional<Code> parent = open.page().entry().parent();
        if (parent.isPresent()) {
            List<FoundCode> above = OpenCodeSets.holding(parent.get().compact(), open.releases());
            session.show(above.get(0).view(session));
        } else {
            session.show(Neighbours.of(open).section());
        }
    }
}
