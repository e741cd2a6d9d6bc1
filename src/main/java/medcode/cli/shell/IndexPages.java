package medcode.cli.shell;

import java.io.IOException;
import java.util.List;
import medcode.index.IndexQuestion;
import medcode.index.OpenRelease;
import medcode.input.BadInput;

/** Shows pages of the Alphabetic Index. */
final class IndexPages implements ShellCommand {

    @Override
    public String name() {
        return "index";
    }

    @Override
    public String usage() {
        return "index TERM";
    }

    @Override
    public String summary() {
        return "the Alphabetic Index at a main term, its lines numbered";
    }

    @Override
    public String explanation() {
        return """
                Further words go down to a subterm: index diabetes type 2 with
                A number leads to the code of that line, else to the term that it says to see.
                """;
    }

    @Override
    public boolean fits(String arguments) {
        return !arguments.isEmpty();
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        OpenRelease release = session.codeSets().diagnoses();
        IndexQuestion answer = IndexQuestion.ask(List.of(arguments.split("\\s+")), release);
        if (answer.pages().isEmpty()) {
            throw new BadInput("index", "no such main term" + similar(answer));
        }
        session.show(new IndexView(answer.pages(), release));
        if (!answer.rest().isEmpty()) {
            session.screen().remark("no subterm " + String.join(" ", answer.rest()) + " here");
        }
    }

    private static String similar(IndexQuestion answer) {
        List<String> similar = answer.similar();
        return similar.isEmpty() ? "; search for it by words" : "; did you mean " + String.join(" or ", similar) + "?";
    }

    @Override
    public void complete(String typed, Offers offers) throws IOException {
        offers.mainTerms(typed);
    }
}
