package medcode.cli.shell;

import java.io.IOException;
import java.util.List;
import medcode.input.BadInput;

/** Lists the notes that name codes, or follows one of them. */
final class Notes implements ShellCommand {

    @Override
    public String name() {
        return "note";
    }

    @Override
    public List<String> aliases() {
        return List.of("notes");
    }

    @Override
    public String usage() {
        return "note [N]";
    }

    @Override
    public String summary() {
        return "the notes of the open code that name codes, numbered; with N, the codes that note names";
    }

    @Override
    public String explanation() {
        return """
                Notes are counted in the order of the page, its own first, then those inherited from above.
                """;
    }

    @Override
    public boolean fits(String arguments) {
        return arguments.isEmpty() || Numbers.isNumber(arguments);
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        CodeView open = session.requiredCode(name());
        NotesView notes = new NotesView(open);
        List<Choice> choices = notes.choices();
        if (choices.isEmpty()) {
            throw new BadInput(open.found().entry().code().toString(), "has no note that names codes");
        }
        if (arguments.isEmpty()) {
            session.show(notes);
            return;
        }
        int number = Numbers.of(arguments);
        if (number < 1 || number > choices.size()) {
            throw new BadInput(name(), "there are " + choices.size() + " notes that name codes, from 1");
        }
        session.show(choices.get(number - 1).view(session));
    }
}
