package medcode.report;

import java.util.Locale;
import medcode.codeset.Publication;
import medcode.codeset.Release;
import medcode.index.ReleaseManifest;

/** What is loaded, for a terminal: a line for each release. */
public final class CodesetsText {
    private CodesetsText() {}

    public static String line(ReleaseManifest manifest) {
        Release release = manifest.release();
        return String.format(Locale.ROOT, "%-28s %-24s", release.id(), dates(release))
                + counts(manifest)
                + (release.starter() ? "  starter, not the full set" : "")
                + (manifest.loans().isEmpty() ? "" : "  " + BorrowedText.of(release, manifest.loans()));
    }

    static String dates(Release release) {
        if (release.publication().cycle() != Publication.Cycle.UNTIL_REPLACED) {
            return release.from() + " to " + release.to();
        }
        return release.from().equals(Release.EVER) ? "until replaced" : "from " + release.from();
    }

    private static String counts(ReleaseManifest manifest) {
        ReleaseManifest.Counts counts = manifest.counts();
        return manifest.release().hasCodes()
                ? String.format(
                        Locale.ROOT,
                        "%,9d codes %,9d billable %,8d index terms",
                        counts.codes(),
                        counts.billable(),
                        counts.indexTerms())
                : String.format(Locale.ROOT, "%,10d rows", counts.rows());
    }
}
