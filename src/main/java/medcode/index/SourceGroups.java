package medcode.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.Publication;
import medcode.codeset.Publications;
import medcode.codeset.Release;
import medcode.input.BadInput;

/**
 * Shares out the sources of one load among releases.
 *
 * <p>Tables of a year are published apart, and an Index may still be last year's. So where an archive, or else the whole
 * load, has one list of codes, all of it goes to that list's release, but for addenda, which say what they make; an edition
 * that was asked for outranks all.
 */
final class SourceGroups {
    /** The edition of a table that names none and is in force until another replaces it. */
    private static final String UNDATED = "undated";

    private final LoadRequest request;
    private final Map<String, List<SourceContent>> groups = new LinkedHashMap<>();
    private final Map<String, Release> releases = new LinkedHashMap<>();

    private SourceGroups(LoadRequest request) {
        this.request = request;
    }

    static Map<Release, List<SourceContent>> of(List<SourceContent> sources, LoadRequest request) throws BadInput {
        SourceGroups shared = new SourceGroups(request);
        for (Publication publication : Publications.all()) {
            List<SourceContent> own = new ArrayList<>();
            for (SourceContent source : sources) {
                if (source.publication == publication && !source.isEmpty()) {
                    own.add(source);
                }
            }
            if (request.only() == null || request.only() == publication) {
                shared.share(publication, own);
            }
        }
        Map<Release, List<SourceContent>> byRelease = new LinkedHashMap<>();
        for (Map.Entry<String, List<SourceContent>> group : shared.groups.entrySet()) {
            byRelease.put(shared.releases.get(group.getKey()), group.getValue());
        }
        return byRelease;
    }

    private void share(Publication publication, List<SourceContent> sources) throws BadInput {
        String ofAll = common(sources);
        Map<String, List<SourceContent>> containers = new LinkedHashMap<>();
        for (SourceContent source : sources) {
            containers
                    .computeIfAbsent(source.container(), none -> new ArrayList<>())
                    .add(source);
        }
        for (List<SourceContent> container : containers.values()) {
            String common = common(container);
            share(publication, container, common.isEmpty() ? ofAll : common);
        }
    }

    private void share(Publication publication, List<SourceContent> sources, String common) throws BadInput {
        Set<String> taken = new LinkedHashSet<>();
        for (SourceContent source : sources) {
            if (source.edition.equals(common)) {
                taken.add(source.part());
            }
        }
        for (SourceContent source : sources) {
            boolean changesAnother = source.isAddendum() && request.edition().isEmpty();
            boolean stays = common.isEmpty()
                    || (changesAnother && !source.edition.isEmpty())
                    || (!source.edition.isEmpty() && !source.edition.equals(common) && taken.contains(source.part()));
            add(publication, stays ? source.edition : common, source);
        }
    }

    /** The edition that everything belongs to; empty where each source goes by its own. */
    private String common(List<SourceContent> sources) {
        if (!request.edition().isEmpty()) {
            return request.edition();
        }
        Set<String> lists = new LinkedHashSet<>();
        Set<String> tabulars = new LinkedHashSet<>();
        for (SourceContent source : sources) {
            if (!source.edition.isEmpty() && !source.rows.isEmpty()) {
                lists.add(source.edition);
            } else if (!source.edition.isEmpty() && !source.nodes.isEmpty()) {
                tabulars.add(source.edition);
            }
        }
        Set<String> leading = lists.isEmpty() ? tabulars : lists;
        return leading.size() == 1 ? leading.iterator().next() : "";
    }

    private void add(Publication publication, String edition, SourceContent source) throws BadInput {
        boolean undated = edition.isEmpty() && publication.cycle() == Publication.Cycle.UNTIL_REPLACED;
        if (edition.isEmpty() && !undated) {
            throw new BadInput(source.name, "names no year; say which one with --release 2026");
        }
        Release release = ReleaseDates.release(publication, undated ? UNDATED : edition, request.effective());
        releases.put(release.id(), release);
        groups.computeIfAbsent(release.id(), none -> new ArrayList<>()).add(source);
    }
}
