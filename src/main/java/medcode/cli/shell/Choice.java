package medcode.cli.shell;

import java.io.IOException;
import java.util.Optional;

/** What a number leads to. */
interface Choice {

    View view(Session session) throws IOException;

    /** The one code that it stands for, if it stands for one. */
    Optional<FoundCode> code(Session session);
}
