package medcode.claim.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import medcode.claim.Correction;
import medcode.input.BadInput;

/**
 * Copies a claims file, table or JSON Lines, with some codes written otherwise; every other byte stays as it is.
 *
 * <p>Bytes are taken for characters of Latin-1, which gives each one back.
 */
public final class CorrectedCopy {
    private static final int BEGINNING = 8192;
    /** As many as a reader follows a cell that lost its closing quote. */
    private static final int LINES_IN_A_ROW = 100;

    private final String file;
    private final Map<Long, List<Correction>> byRow = new TreeMap<>();
    private int made;

    /** What is told of each line, in turn: as it was and as it is now, with its end, in Latin-1. */
    public interface Lines {
        void line(String before, String after);
    }

    /** How a format finds the place of a correction. */
    interface Layout {
        /** True where a record goes on in the next line. */
        boolean isOpen(String record);

        /** The record with a correction made, or as it was where its place is not found. */
        String corrected(String record, Correction correction);
    }

    public CorrectedCopy(String file, List<Correction> corrections) {
        this.file = file;
        List<Correction> fromTheEnd = new ArrayList<>(corrections);
        fromTheEnd.sort(Comparator.comparingInt(
                        (Correction correction) -> correction.place().column())
                .reversed());
        for (Correction correction : fromTheEnd) {
            byRow.computeIfAbsent(correction.place().row(), row -> new ArrayList<>())
                    .add(correction);
        }
    }

    /** How many corrections were made; the others' places were not found again. */
    public int made() {
        return made;
    }

    /**
     * Writes the copy.
     *
     * @throws BadInput for a format that codes cannot be replaced in
     */
    public void write(InputStream in, OutputStream out, Lines lines) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 2 * BEGINNING);
        Layout layout = layout(bytes);
        long row = 1;
        StringBuilder record = new StringBuilder();
        long first = row;
        for (String line = line(bytes); !line.isEmpty(); line = line(bytes)) {
            record.append(line);
            row++;
            if (row - first == LINES_IN_A_ROW || !layout.isOpen(record.toString())) {
                record(first, record.toString(), layout, out, lines);
                record.setLength(0);
                first = row;
            }
        }
        record(first, record.toString(), layout, out, lines);
    }

    private Layout layout(BufferedInputStream bytes) throws IOException {
        bytes.mark(BEGINNING);
        String beginning = new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        bytes.reset();
        String text = beginning.startsWith(LatinText.MARK) ? beginning.substring(LatinText.MARK.length()) : beginning;
        for (ClaimReader reader : ClaimReaders.all()) {
            if (text.indexOf('\0') < 0 && reader.recognizes(text)) {
                if (reader instanceof NativeClaims) {
                    return new JsonLayout();
                } else if (reader instanceof CsvClaims) {
                    return new TableLayout(CsvClaims.separator(text));
                }
                break;
            }
        }
        throw new BadInput(file, "codes are mended in tables and JSON Lines alone, saved as UTF-8");
    }

    /** A line with its end; empty after the last. */
    private static String line(BufferedInputStream bytes) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            line.append((char) next);
            if (next == '\n') {
                break;
            }
            if (next == '\r') {
                bytes.mark(1);
                int after = bytes.read();
                if (after == '\n') {
                    line.append('\n');
                } else if (after >= 0) {
                    bytes.reset();
                }
                break;
            }
        }
        return line.toString();
    }

    private void record(long row, String before, Layout layout, OutputStream out, Lines lines) throws IOException {
        String after = before;
        for (Correction correction : byRow.getOrDefault(row, List.of())) {
            String corrected = layout.corrected(after, correction);
            made += corrected.equals(after) ? 0 : 1;
            after = corrected;
        }
        out.write(after.getBytes(StandardCharsets.ISO_8859_1));
        List<String> now = LatinText.lines(after);
        List<String> was = LatinText.lines(before);
        for (int i = 0; i < was.size(); i++) {
            lines.line(was.get(i), now.get(i));
        }
    }
}
