package medcode.codeset.reader;

import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.input.Blanks;

/** CPT codes and modifiers with one of their wordings, which may go on over lines; the other wordings come from other files. */
final class CptRows {
    private final CodeTableSink sink;
    private final boolean full;
    private String code = "";
    private final StringBuilder wording = new StringBuilder();
    private int order;

    /** @param full true for the full wording, false for a short one */
    CptRows(CodeTableSink sink, boolean full) {
        this.sink = sink;
        this.full = full;
    }

    void add(String next, String text) {
        if (next.equals(code)) {
            more(text);
        } else {
            end();
            code = next;
            wording.append(text);
        }
    }

    void more(String text) {
        wording.append(' ').append(text);
    }

    boolean isEmpty() {
        return code.isEmpty();
    }

    /** Sends the last code; to be called once more at the end of the file. */
    void end() {
        if (!code.isEmpty()) {
            String text = Blanks.collapsed(wording);
            Code cpt = new Code(CodeSet.CPT, code);
            sink.row(new CodeRow(cpt, ++order, !cpt.isModifier(), full ? "" : text, full ? text : ""));
        }
        wording.setLength(0);
        code = "";
    }
}
