package medcode.index;

import java.util.List;
import medcode.codeset.Release;

/**
 * What {@code release.json} says of a release in the store.
 *
 * @param schema the version of the layout of the release's folder
 * @param tool the medcode version that wrote it
 * @param sources the published files that it was read from
 * @param loans what of it is of earlier releases
 * @param files the files of the folder, to verify them by
 */
public record ReleaseManifest(
        Release release,
        int schema,
        String tool,
        Counts counts,
        List<Source> sources,
        List<Loan> loans,
        List<StoredFile> files) {
    /** A folder of another schema is set aside until its sources are loaded again. */
    static final int SCHEMA = 5;

    static final String FILE = "release.json";

    public ReleaseManifest {
        sources = List.copyOf(sources);
        loans = List.copyOf(loans);
        files = List.copyOf(files);
    }

    /**
     * How much a release holds.
     *
     * @param tabularNodes for ICD-10-PCS its tables
     * @param rows of a reference table; 0 for a code set
     */
    public record Counts(int codes, int billable, int tabularNodes, int indexTerms, int rows) {}

    /**
     * A published file.
     *
     * @param name as it was given to {@code load}, a file in a zip after an exclamation mark
     * @param format the name of the format that it was read as
     * @param part what part of the release it is: {@code order}, {@code tabular}, {@code index-diseases}
     * @param stored the name of the copy kept for merging, inside {@code sources/}
     */
    public record Source(String name, String format, String part, String sha256, long bytes, String stored) {}

    /**
     * A file of the release's folder.
     *
     * @param crc32 for the comparison before it is read, which must be quick
     */
    public record StoredFile(String path, long bytes, String sha256, long crc32) {}
}
