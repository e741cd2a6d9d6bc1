package medcode.codeset.reader;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Reads the long descriptors of CPT ({@code LONGULT.txt}): code, a tab, descriptor; in older editions code in columns 1–5, the
 * number of the line in 6–8 and a piece of the descriptor from 9.
 */
final class CptLongReader implements CodeTableReader {
    private static final Pattern WITH_TAB = Pattern.compile("[0-9]{4}[0-9A-Z]\t[^\t]+");
    private static final Pattern FIXED = Pattern.compile("[0-9]{4}[0-9A-Z](?:   |[0-9]{2} |[0-9]{3})\\S.*");
    private static final CptText TEXT = new CptText(CptLongReader::isRow);
    private static final int CODE = 5;
    private static final int FIXED_TEXT = 8;

    @Override
    public String format() {
        return "CPT long descriptors (LONGULT.txt)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return TEXT.holds(sample);
    }

    private static boolean isRow(String line) {
        return WITH_TAB.matcher(line).matches() || FIXED.matcher(line).matches();
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        CptRows rows = new CptRows(sink, true);
        TEXT.read(file, sink, line -> {
            if (isRow(line)) {
                boolean tab = WITH_TAB.matcher(line).matches();
                rows.add(line.substring(0, CODE), line.substring(tab ? CODE + 1 : FIXED_TEXT));
                return true;
            }
            return false;
        });
        rows.end();
    }
}
