package medcode.claim.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import medcode.claim.Correction;

/** Where the texts of a record stand in its line of JSON. */
final class JsonLayout implements CorrectedCopy.Layout {

    @Override
    public boolean isOpen(String record) {
        return false;
    }

    /** A place's column is that of the opening quote, in characters. */
    @Override
    public String corrected(String record, Correction correction) {
        int mark = record.startsWith(LatinText.MARK) ? LatinText.MARK.length() : 0;
        Charset charset = LatinText.charset(record);
        String line = new String(record.substring(mark).getBytes(StandardCharsets.ISO_8859_1), charset);
        int open = correction.place().column() - 1;
        if (open >= line.length() || line.charAt(open) != '"') {
            return record;
        }
        int close = line.indexOf('"', open + 1);
        String corrected = LatinText.replaced(line, open + 1, close, correction.written(), correction.replacement());
        return record.substring(0, mark) + new String(corrected.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
