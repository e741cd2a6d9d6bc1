package medcode.cli.shell;

import java.io.IOException;
import java.util.Optional;
import medcode.codeset.CodeEntry;
import medcode.index.OpenRelease;

/** A code with the release that holds it. */
record FoundCode(CodeEntry entry, OpenRelease release) implements Choice {

    @Override
    public View view(Session session) throws IOException {
        return CodeView.of(this, session.codeSets());
    }

    @Override
    public Optional<FoundCode> code(Session session) {
        return Optional.of(this);
    }

    /** The title, and whether the code needs more characters. */
    String described() {
        return entry.title() + (entry.billable() ? "" : " [header]");
    }
}
