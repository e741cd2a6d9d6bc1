package medcode.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.codeset.Publications;
import medcode.codeset.ReferenceTable;
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
    private final List<Release> official;
    private final LoadRequest request;
    private final Map<String, List<SourceContent>> groups = new LinkedHashMap<>();
    private final Map<String, Release> releases = new LinkedHashMap<>();

    private SourceGroups(List<Release> official, LoadRequest request) {
        this.official = official;
        this.request = request;
    }

    /** @param official the releases of code sets that the store holds */
    static Map<Release, List<SourceContent>> of(
            List<SourceContent> sources, List<Release> official, LoadRequest request) throws BadInput {
        SourceGroups shared = new SourceGroups(official, request);
        shared.settle(sources);
        for (Publication publication : Publications.all()) {
            List<SourceContent> own = new ArrayList<>();
            List<SourceContent> synonyms = new ArrayList<>();
            for (SourceContent source : sources) {
                if (source.publication == publication && !source.isEmpty()) {
                    (source.synonyms.isEmpty() ? own : synonyms).add(source);
                }
            }
            if (request.only() == null || request.only() == publication) {
                shared.share(publication, own);
                for (SourceContent source : synonyms) {
                    shared.addSynonyms(publication, source);
                }
            }
        }
        Map<Release, List<SourceContent>> byRelease = new LinkedHashMap<>();
        for (Map.Entry<String, List<SourceContent>> group : shared.groups.entrySet()) {
            byRelease.put(shared.releases.get(group.getKey()), group.getValue());
        }
        return byRelease;
    }

    /** A source that does not say which of several tables it is, is the one that was asked for. */
    private void settle(List<SourceContent> sources) throws BadInput {
        for (SourceContent source : sources) {
            if (source.publication == null && !source.candidates.isEmpty()) {
                for (ReferenceTable candidate : source.candidates) {
                    source.publication = candidate == request.only() ? candidate : source.publication;
                }
                if (source.publication == null) {
                    throw new BadInput(
                            source.name,
                            "does not say who it is for; load it with --code-set " + either(source.candidates));
                }
            }
        }
    }

    private static String either(List<ReferenceTable> candidates) {
        StringBuilder ids = new StringBuilder();
        for (ReferenceTable candidate : candidates) {
            ids.append(ids.length() == 0 ? "" : " or ").append(candidate.id());
        }
        return ids.toString();
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
            boolean stays = common.isEmpty()
                    || (!source.edition.isEmpty() && request.edition().isEmpty() && isOfItsYear(publication, source))
                    || (!source.edition.isEmpty() && !source.edition.equals(common) && taken.contains(source.part()));
            add(publication, stays ? source.edition : common, source);
        }
    }

    /**
     * An addendum changes the edition before the one that it names; of ICD-10-PCS each part holds for the codes of its own
     * year, and an Index is lent to the years without one.
     */
    private static boolean isOfItsYear(Publication publication, SourceContent source) {
        return source.isAddendum() || publication == CodeSet.ICD10PCS;
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

    /** Synonyms name no year: without one that was asked for, they go to every release of their code set. */
    private void addSynonyms(Publication publication, SourceContent source) throws BadInput {
        Map<String, Release> targets = new LinkedHashMap<>();
        for (Release release : releases.values()) {
            targets.put(release.id(), release);
        }
        for (Release release : official) {
            targets.putIfAbsent(release.id(), release);
        }
        targets.values()
                .removeIf(release -> !release.isOf(publication)
                        || !(request.edition().isEmpty() || request.edition().equals(release.edition())));
        if (targets.isEmpty()) {
            throw new BadInput(
                    source.name,
                    "holds synonyms, and no official release of " + publication.displayName()
                            + " is loaded that they could go to; load that first");
        }
        for (Release release : targets.values()) {
            add(release, source);
        }
    }

    private static String unnamed(Publication.Cycle cycle) {
        return switch (cycle) {
            case GROUPER_VERSION -> "names no version of the grouper; say which one with --release 43.1";
            case QUARTER -> "names no quarter; say which one with --release 2026q1";
            default -> "names no year; say which one with --release 2026";
        };
    }

    private void add(Release release, SourceContent source) {
        releases.put(release.id(), release);
        groups.computeIfAbsent(release.id(), none -> new ArrayList<>()).add(source);
    }

    private void add(Publication publication, String edition, SourceContent source) throws BadInput {
        boolean undated = edition.isEmpty() && publication.cycle() == Publication.Cycle.UNTIL_REPLACED;
        if (edition.isEmpty() && !undated) {
            throw new BadInput(source.name, unnamed(publication.cycle()));
        }
        add(ReleaseDates.release(publication, undated ? Release.UNDATED : edition, request.effective()), source);
    }
}
