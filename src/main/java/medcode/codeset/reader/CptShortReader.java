package medcode.codeset.reader;

import java.io.IOException;
import java.util.regex.Pattern;

/** Reads the medium and short descriptors of CPT ({@code MEDU.txt}, {@code SHORTU.txt}): code in columns 1–5, text from 7. */
final class CptShortReader implements CodeTableReader {
    private static final Pattern ROW = Pattern.compile("[0-9]{4}[0-9A-Z] \\S.*");
    private static final int CODE = 5;

    @Override
    public String format() {
        return "CPT medium or short descriptors (MEDU.txt, SHORTU.txt)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return CptText.of(sample).holds(line -> ROW.matcher(line).matches());
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        CptRows rows = new CptRows(sink, false);
        CptText.read(file, sink, line -> {
            boolean is = ROW.matcher(line).matches();
            if (is) {
                rows.add(line.substring(0, CODE), line.substring(CODE + 1));
            }
            return is;
        });
        rows.end();
    }
}
