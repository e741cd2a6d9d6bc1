package medcode.cli.shell;

import java.io.IOException;
import medcode.input.BadInput;

/** Prints the case as text, CSV or JSON and puts it on the clipboard. */
final class CopyCase implements ShellCommand {

    @Override
    public String name() {
        return "copy";
    }

    @Override
    public String usage() {
        return "copy [text|csv|json]";
    }

    @Override
    public String summary() {
        return "print the case in that form, and put it on the clipboard if the terminal can";
    }

    @Override
    public boolean fits(String arguments) {
        return true;
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        CaseFormat format = CaseFormat.named(arguments.isEmpty() ? "text" : arguments)
                .orElseThrow(() -> new BadInput(name(), "use text, csv or json"));
        String text = format.of(session.coded());
        session.screen().out().print(text);
        if (session.screen().copied(text)) {
            session.screen().remark("on the clipboard too, if the terminal allows it");
        }
    }

    @Override
    public void complete(String typed, Offers offers) {
        offers.words(typed, CaseFormat.names());
    }
}
