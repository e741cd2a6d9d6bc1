package medcode.codeset.reader;

import java.io.IOException;
import java.util.regex.Pattern;

/** Reads the modifiers of CPT ({@code MODUL.txt}): two characters and a text, which may go on in indented lines. */
final class CptModifierReader implements CodeTableReader {
    private static final Pattern ROW = Pattern.compile("[0-9A-Z]{2}[ \t]+\\S.*");
    private static final CptText TEXT = new CptText(CptModifierReader::isRow, CptModifierReader::goesOn);
    private static final int CODE = 2;

    @Override
    public String format() {
        return "CPT modifiers (MODUL.txt)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return TEXT.holds(sample);
    }

    private static boolean isRow(String line) {
        return ROW.matcher(line).matches();
    }

    private static boolean goesOn(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        CptRows rows = new CptRows(sink, true);
        TEXT.read(file, sink, line -> {
            if (isRow(line)) {
                rows.add(line.substring(0, CODE), line.substring(CODE).strip());
                return true;
            }
            if (goesOn(line) && !rows.isEmpty()) {
                rows.more(line.strip());
                return true;
            }
            return false;
        });
        rows.end();
    }
}
