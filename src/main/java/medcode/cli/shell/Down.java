package medcode.cli.shell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import medcode.input.BadInput;

/** Lists the codes below the open one, or opens one of them. */
final class Down implements ShellCommand {

    @Override
    public String name() {
        return "down";
    }

    @Override
    public List<String> aliases() {
        return List.of("children");
    }

    @Override
    public String usage() {
        return "down [N]";
    }

    @Override
    public String summary() {
        return "the codes below the open one, numbered; with N, the N-th of them";
    }

    @Override
    public boolean fits(String arguments) {
        return arguments.isEmpty() || Numbers.isNumber(arguments);
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        CodeView open = session.requiredCode(name());
        List<FoundCode> children = open.children();
        if (children.isEmpty()) {
            throw new BadInput(open.found().entry().code().toString(), "has no codes below it");
        }
        if (arguments.isEmpty()) {
            String heading = "Below " + open.found().entry().code();
            session.show(CodeList.of(heading, children, Optional.of(open)));
            return;
        }
        int number = Numbers.of(arguments);
        if (number < 1 || number > children.size()) {
            throw new BadInput(name(), "there are " + children.size() + " codes below, from 1");
        }
        session.show(children.get(number - 1).view(session));
    }
}
