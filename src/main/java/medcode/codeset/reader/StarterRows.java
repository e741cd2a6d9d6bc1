package medcode.codeset.reader;

import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.SeventhCharacter;

/** Numbers the codes and writes out those that take a 7th character. */
final class StarterRows {
    private static final int STEM = 6;
    private static final int SHORT_TITLE = 60;

    private final CodeSet codeSet;
    private final CodeTableSink sink;
    private int order;

    StarterRows(CodeSet codeSet, CodeTableSink sink) {
        this.codeSet = codeSet;
        this.sink = sink;
    }

    void send(TabularEntry entry, List<SeventhCharacter> inherited) {
        List<SeventhCharacter> inForce = entry.seventhCharacters.isEmpty() ? inherited : entry.seventhCharacters;
        String code = Code.of(codeSet, entry.name).compact();
        boolean stem = entry.below.isEmpty() && !inForce.isEmpty() && code.length() <= STEM;
        row(code, entry.below.isEmpty() && !stem, entry.title);
        if (stem) {
            String padded = code + "X".repeat(STEM - code.length());
            inForce.forEach(seventh -> row(padded + seventh.character(), true, entry.title + ", " + seventh.meaning()));
        }
        entry.below.forEach(below -> send(below, inForce));
    }

    private void row(String code, boolean billable, String title) {
        String shortTitle =
                title.length() > SHORT_TITLE ? title.substring(0, SHORT_TITLE).strip() : title;
        sink.row(new CodeRow(new Code(codeSet, code), ++order, billable, shortTitle, title));
    }
}
