package medcode.cli.shell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import medcode.index.OpenRelease;

/** What the shell shows: something with numbers to follow and for {@code back} to return to. */
interface View {

    void write(Screen screen) throws IOException;

    /** What the numbers 1, 2, 3… lead to; none where it shows no numbers. */
    List<Choice> choices();

    /** The releases that it is from. */
    List<OpenRelease> releases();

    /** The code that is open while this is shown. */
    default Optional<CodeView> openCode() {
        return Optional.empty();
    }
}
