package medcode.codeset.reader;

import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.input.Blanks;

/** Places of service, one after the other; the title is the name with its description. */
final class PlaceOfServiceRows {
    private static final String UNASSIGNED = "Unassigned";

    private final CodeTableSink sink;
    private int order;

    PlaceOfServiceRows(CodeTableSink sink) {
        this.sink = sink;
    }

    /** Takes a place of service; false where it is none. Ranges that stand for codes not yet assigned are passed over. */
    boolean add(String written, String writtenName, String description) {
        String name = Blanks.collapsed(writtenName);
        if (name.equalsIgnoreCase(UNASSIGNED)) {
            return true;
        }
        String code = written.length() == 1 ? "0" + written : written;
        if (code.length() != 2 || !CodeShape.isNumber(code) || name.isEmpty()) {
            return false;
        }
        String meaning = Blanks.collapsed(description);
        sink.row(new CodeRow(
                new Code(CodeSet.PLACE_OF_SERVICE, code),
                ++order,
                false,
                name,
                meaning.isEmpty() ? name : name + ": " + meaning));
        return true;
    }
}
