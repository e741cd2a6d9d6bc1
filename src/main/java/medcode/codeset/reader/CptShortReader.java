package medcode.codeset.reader;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the medium and short descriptors of CPT ({@code MEDU.txt}, {@code SHORTU.txt}): code in columns 1–5, text from 7. */
final class CptShortReader implements CodeTableReader {
    private static final Pattern ROW = Pattern.compile("[0-9]{4}[0-9A-Z] \\S.*");
    private static final CptText TEXT = new CptText(CptShortReader::isRow);
    private static final int CODE = 5;

    @Override
    public String format() {
        return "CPT medium or short descriptors (MEDU.txt, SHORTU.txt)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return TEXT.holds(sample);
    }

    private static boolean isRow(String line) {
        return ROW.matcher(line).matches();
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        CptRows rows = new CptRows(sink, false);
        sink.part(FileNames.told(file.name(), CptShortReader::wording).orElse("medium"));
        TEXT.read(file, sink, line -> {
            boolean is = isRow(line);
            if (is) {
                rows.add(line.substring(0, CODE), line.substring(CODE + 1));
            }
            return is;
        });
        rows.end();
    }

    /** The medium and the short wordings are files of their own, alike but for their names. */
    private static Optional<String> wording(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("short") ? Optional.of("short") : Optional.empty();
    }
}
