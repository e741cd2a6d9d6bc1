package medcode.index;

import java.util.List;
import medcode.codeset.Release;

/**
 * What a load did.
 *
 * @param renewed releases that were written anew, because they borrow from one that changed
 */
public record LoadReport(
        List<Loaded> releases,
        List<Loaded> renewed,
        List<Unparsed> unparsed,
        List<Skipped> skipped,
        List<DeadPaths> deadPaths) {

    public LoadReport {
        releases = List.copyOf(releases);
        renewed = List.copyOf(renewed);
        unparsed = List.copyOf(unparsed);
        skipped = List.copyOf(skipped);
        deadPaths = List.copyOf(deadPaths);
    }

    LoadReport with(List<DeadPaths> paths) {
        return new LoadReport(releases, renewed, unparsed, skipped, paths);
    }

    /** Of a release that was put back as it came, and of those that were written anew because they borrow from it. */
    static LoadReport of(ReleaseManifest manifest, List<Loaded> renewed) {
        Loaded loaded =
                new Loaded(manifest.release(), manifest.counts(), manifest.loans(), false, List.of(), List.of());
        return new LoadReport(List.of(loaded), renewed, List.of(), List.of(), List.of());
    }

    /**
     * A release as it is now.
     *
     * @param loans what of it is of earlier releases
     * @param already true where it held all of these sources before, and nothing was written
     * @param kept names of sources that an earlier load gave it
     * @param otherEdition sources of another year that were taken for this one
     */
    public record Loaded(
            Release release,
            ReleaseManifest.Counts counts,
            List<Loan> loans,
            boolean already,
            List<String> kept,
            List<String> otherEdition) {

        public Loaded {
            loans = List.copyOf(loans);
            kept = List.copyOf(kept);
            otherEdition = List.copyOf(otherEdition);
        }
    }

    /** Something in a source that was kept as text or passed over; lines count from 1. */
    public record Unparsed(String file, long line, String reason) {}

    /**
     * Lines of the Index whose codes a release does not have any more; they lead nowhere.
     *
     * @param index the edition of the Index
     * @param codes the release without the codes
     * @param examples some of the lines with the codes that they name
     */
    public record DeadPaths(Release index, Release codes, int count, List<String> examples) {

        public DeadPaths {
            examples = List.copyOf(examples);
        }
    }

    /** A file that holds no code table. */
    public record Skipped(String file, String reason) {}
}
