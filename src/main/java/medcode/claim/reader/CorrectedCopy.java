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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import medcode.claim.Correction;
import medcode.claim.Place;
import medcode.input.BadInput;

/** Copies a claims file with some codes written otherwise; every other byte stays as it is. */
public final class CorrectedCopy {
    private static final int BEGINNING = 8192;

    private final String file;
    private final NavigableMap<Place, List<Correction>> byPlace =
            new TreeMap<>(Comparator.comparingLong(Place::row).thenComparingInt(Place::column));
    private int made;

    /** What is told of each line, in turn: as it was and as it is now, with its end, in Latin-1. */
    public interface Lines {
        void line(String before, String after);
    }

    public CorrectedCopy(String file, List<Correction> corrections) {
        this.file = file;
        for (Correction correction : corrections) {
            for (Place place : correction.places()) {
                byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(correction);
            }
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
        CodeLayout layout = layout(bytes);
        FileParts parts = new FileParts(bytes, layout);
        for (Optional<FilePart> part = parts.next(); part.isPresent(); part = parts.next()) {
            String before = part.get().text();
            String after = corrected(part.get(), layout);
            out.write(after.getBytes(StandardCharsets.ISO_8859_1));
            tell(LatinText.lines(before), LatinText.lines(after), lines);
        }
    }

    private CodeLayout layout(BufferedInputStream bytes) throws IOException {
        bytes.mark(BEGINNING);
        String beginning = new String(bytes.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        bytes.reset();
        String text = beginning.startsWith(LatinText.MARK) ? beginning.substring(LatinText.MARK.length()) : beginning;
        if (text.indexOf('\0') < 0) {
            for (ClaimReader reader : ClaimReaders.all()) {
                if (reader.recognizes(text)) {
                    return reader.layout(text);
                }
            }
        }
        throw new BadInput(file, "codes are mended in claims saved as UTF-8 alone");
    }

    /** The part's text, its corrections made from the last to the first, so that their places stay. */
    private String corrected(FilePart part, CodeLayout layout) {
        String text = part.text();
        NavigableMap<Place, List<Correction>> wanted =
                byPlace.subMap(Place.of(part.row(), part.column()), true, behind(part, layout), false);
        for (Map.Entry<Place, List<Correction>> corrections :
                wanted.descendingMap().entrySet()) {
            for (Correction correction : corrections.getValue()) {
                CodeLayout.Bounds bounds =
                        layout.bounds(new FilePart(part.row(), part.column(), text), corrections.getKey());
                String corrected = LatinText.replaced(
                        text, bounds.from(), bounds.to(), correction.written(), correction.replacement());
                made += corrected.equals(text) ? 0 : 1;
                text = corrected;
            }
        }
        return text;
    }

    /** The first place that is no longer in a part; the last line of a file may have no end. */
    private static Place behind(FilePart part, CodeLayout layout) {
        return layout.end() == '\n'
                ? Place.of(part.row() + LatinText.lines(part.text()).size(), 0)
                : part.end();
    }

    private static void tell(List<String> before, List<String> after, Lines lines) {
        for (int i = 0; i < before.size(); i++) {
            lines.line(before.get(i), after.get(i));
        }
    }
}
