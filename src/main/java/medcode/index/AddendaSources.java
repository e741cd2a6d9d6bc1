package medcode.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Release;
import medcode.input.BadInput;

/** Replaces the addenda among the sources of a release by the list of codes that they make, where the list is not there. */
final class AddendaSources {
    private static final List<String> LISTS = List.of("order", "codes", "all");

    private final Release release;
    private final List<SourceContent> sources;
    private final List<LoadReport.Skipped> redundant;
    private final List<SourceContent> addenda = new ArrayList<>();
    private final List<SourceContent> others = new ArrayList<>();

    /** @param redundant receives the addenda that change nothing */
    AddendaSources(Release release, List<SourceContent> sources, List<LoadReport.Skipped> redundant) {
        this.release = release;
        this.sources = sources;
        this.redundant = redundant;
        for (SourceContent source : sources) {
            (source.isAddendum() ? addenda : others).add(source);
        }
    }

    /**
     * @param before what the store has of the release; null for nothing
     * @param known all releases that there are
     * @param copies where a list may be written
     */
    List<SourceContent> resolved(
            ReleaseManifest before, List<ReleaseManifest> known, Borrowing.Folders folders, Path copies)
            throws IOException {
        if (addenda.isEmpty()) {
            return sources;
        }
        SourceContent leading = leading();
        boolean listed = before != null && hasList(before, leading);
        for (SourceContent source : others) {
            listed |= !source.rows.isEmpty();
        }
        for (SourceContent addendum : addenda) {
            if (listed) {
                redundant.add(
                        new LoadReport.Skipped(addendum.name, "addenda: only changes; the full list has them in"));
            } else if (addendum != leading) {
                redundant.add(new LoadReport.Skipped(
                        addendum.name, "addenda: only changes; those of the order file have them in"));
            }
        }
        if (!listed) {
            Release base = base(leading, known);
            Path copy = copies.resolve("0-" + release.id() + "-list.txt.gz");
            others.add(DerivedCodes.of(leading, base, folders.of(base.id()), copy));
        }
        return others;
    }

    /** The one that knows headers too. */
    private SourceContent leading() {
        SourceContent leading = addenda.get(0);
        for (SourceContent addendum : addenda) {
            leading = addendum.before.headers() >= 0 ? addendum : leading;
        }
        return leading;
    }

    private static boolean hasList(ReleaseManifest before, SourceContent addendum) {
        for (ReleaseManifest.Source source : before.sources()) {
            if (LISTS.contains(source.part()) && !DerivedCodes.isOf(addendum, source)) {
                return true;
            }
        }
        return false;
    }

    /** The edition in force on the day before this one begins, strictly. */
    private Release base(SourceContent addendum, List<ReleaseManifest> known) throws BadInput {
        Release base = null;
        for (ReleaseManifest manifest : known) {
            Release other = manifest.release();
            boolean before = other.isOf(release.publication())
                    && other.from().isBefore(release.from())
                    && other.inForce(release.from().minusDays(1))
                    && manifest.counts().codes() > 0;
            base = before && (base == null || other.from().isAfter(base.from())) ? other : base;
        }
        if (base == null) {
            throw new BadInput(
                    addendum.name,
                    "only changes, and no " + release.publication().displayName() + " release in force on "
                            + release.from().minusDays(1)
                            + " is loaded for them to change; load that edition or this one's full list first");
        }
        return base;
    }
}
