package medcode.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.codeset.CodeSet;
import medcode.codeset.IndexEntry;
import medcode.codeset.Release;
import medcode.input.Checksums;

/**
 * A part of its publication that a release does not have and takes from the nearest earlier one that has it.
 *
 * @param part {@code tabular}, {@code index-diseases} and so on, as {@link ReleaseManifest.Source#part}
 * @param from the id of the release that it comes from
 * @param fingerprint the checksum of what that release was when it was taken
 */
public record Loan(String part, String from, String fingerprint) {
    static final String TABULAR = "tabular";

    /** What a release of a code set borrows, given the others that are or will be in the store, in any order. */
    static List<Loan> of(Release release, List<ReleaseManifest.Source> sources, List<ReleaseManifest> others) {
        List<Loan> loans = new ArrayList<>();
        for (String part : release.starter() ? List.<String>of() : parts(release)) {
            ReleaseManifest lender = has(sources, part) ? null : lender(release, part, others);
            if (lender != null) {
                loans.add(new Loan(part, lender.release().id(), fingerprint(lender)));
            }
        }
        return loans;
    }

    /** Of ICD-10-PCS the Index alone, because its tables hold for the codes of their own year only. */
    private static List<String> parts(Release release) {
        if (release.isOf(CodeSet.ICD10PCS)) {
            return List.of(part(IndexEntry.Table.PROCEDURES));
        } else if (!release.isOf(CodeSet.ICD10CM)) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(List.of(TABULAR));
        for (IndexEntry.Table table : IndexEntry.Table.values()) {
            if (table != IndexEntry.Table.PROCEDURES) {
                parts.add(part(table));
            }
        }
        return parts;
    }

    static String part(IndexEntry.Table table) {
        return "index-" + table.name().toLowerCase(Locale.ROOT);
    }

    private static ReleaseManifest lender(Release release, String part, List<ReleaseManifest> others) {
        ReleaseManifest nearest = null;
        for (ReleaseManifest other : others) {
            Release lender = other.release();
            boolean lends = lender.isOf(release.publication())
                    && !lender.starter()
                    && lender.from().isBefore(release.from())
                    && has(other.sources(), part);
            boolean nearer =
                    nearest == null || lender.from().isAfter(nearest.release().from());
            nearest = lends && nearer ? other : nearest;
        }
        return nearest;
    }

    private static boolean has(List<ReleaseManifest.Source> sources, String part) {
        for (ReleaseManifest.Source source : sources) {
            boolean tabular = part.equals(TABULAR) && source.part().equals("all");
            if (source.part().equals(part) || tabular) {
                return true;
            }
        }
        return false;
    }

    private static String fingerprint(ReleaseManifest lender) {
        StringBuilder sources = new StringBuilder();
        for (ReleaseManifest.Source source : lender.sources()) {
            sources.append(source.sha256());
        }
        return Checksums.of(sources.toString());
    }
}
