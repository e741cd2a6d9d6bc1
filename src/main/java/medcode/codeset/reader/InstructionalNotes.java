package medcode.codeset.reader;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.CodeReferences;
import medcode.codeset.InstructionalNote;

/** Gathers the lines of one printed note; those below a line that ends in a colon carry it as their lead. */
final class InstructionalNotes {
    private final InstructionalNote.Kind kind;
    private final List<InstructionalNote> lines = new ArrayList<>();
    private String lead = "";

    InstructionalNotes(InstructionalNote.Kind kind) {
        this.kind = kind;
    }

    InstructionalNotes add(String line) {
        if (line.isEmpty()) {
            return this;
        }
        boolean leads = line.endsWith(":");
        lines.add(new InstructionalNote(kind, leads ? "" : lead, line, CodeReferences.in(line)));
        if (leads) {
            lead = line;
        }
        return this;
    }

    List<InstructionalNote> lines() {
        return lines;
    }
}
