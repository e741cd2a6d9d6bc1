package medcode.claim.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import medcode.input.BadInput;

/** The file formats of claims that medcode reads: one line each. */
public final class ClaimReaders {
    private static final String EXPECTED = "X12 837, FHIR, HL7 v2, CSV with a header, or JSON Lines of claims";

    private ClaimReaders() {}

    public static List<ClaimReader> all() {
        return all(ColumnMap.NONE);
    }

    private static List<ClaimReader> all(ColumnMap map) {
        return List.of(
                new X12Claims(), //
                new FhirClaims(),
                new Hl7Claims(),
                new NativeClaims(),
                new CsvClaims(map));
    }

    /** True where a file begins so that it holds claims, whatever its name: a table's header must name codes. */
    public static boolean showClaims(String beginning) {
        for (ClaimReader reader : all()) {
            if (reader.recognizes(beginning)) {
                return reader.showsClaims(beginning);
            }
        }
        return false;
    }

    /** Streams the claims of a file, whose format is told by its beginning. */
    public static void read(String name, InputStream file, ClaimSink sink) throws IOException {
        read(name, file, ColumnMap.NONE, sink);
    }

    /** As {@link #read(String, InputStream, ClaimSink)}, for tables whose columns a site names in its own way. */
    public static void read(String name, InputStream file, ColumnMap map, ClaimSink sink) throws IOException {
        try (ClaimText text = new ClaimText(name, file, sink)) {
            String beginning = text.beginning();
            if (beginning.isBlank()) {
                throw new BadInput(name, "is empty; expected " + EXPECTED);
            }
            for (ClaimReader reader : all(map)) {
                if (reader.recognizes(beginning)) {
                    reader.read(text, sink);
                    return;
                }
            }
            throw new BadInput(name, 1, "is no claims file medcode knows; expected " + EXPECTED);
        }
    }
}
