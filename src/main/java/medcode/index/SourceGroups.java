package medcode.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.input.BadInput;

/**
 * Shares out the sources of one load among releases.
 *
 * <p>Tables of a year are published apart, and an Index may still be last year's. So where one load has one list of
 * codes, all of it goes to that list's release; an edition that was asked for outranks both.
 */
final class SourceGroups {
    private final LoadRequest request;
    private final Map<String, List<SourceContent>> groups = new LinkedHashMap<>();
    private final Map<String, Release> releases = new LinkedHashMap<>();

    private SourceGroups(LoadRequest request) {
        this.request = request;
    }

    static Map<Release, List<SourceContent>> of(List<SourceContent> sources, LoadRequest request) throws BadInput {
        SourceGroups shared = new SourceGroups(request);
        for (CodeSet codeSet : CodeSet.values()) {
            List<SourceContent> own = new ArrayList<>();
            for (SourceContent source : sources) {
                if (source.codeSet == codeSet && !source.isEmpty()) {
                    own.add(source);
                }
            }
            if (request.codeSet() == null || request.codeSet() == codeSet) {
                shared.share(codeSet, own);
            }
        }
        Map<Release, List<SourceContent>> byRelease = new LinkedHashMap<>();
        for (Map.Entry<String, List<SourceContent>> group : shared.groups.entrySet()) {
            byRelease.put(shared.releases.get(group.getKey()), group.getValue());
        }
        return byRelease;
    }

    private void share(CodeSet codeSet, List<SourceContent> sources) throws BadInput {
        String common = common(sources);
        Set<String> taken = new LinkedHashSet<>();
        for (SourceContent source : sources) {
            if (source.edition.equals(common)) {
                taken.add(source.part());
            }
        }
        for (SourceContent source : sources) {
            boolean stays = common.isEmpty()
                    || (!source.edition.isEmpty() && !source.edition.equals(common) && taken.contains(source.part()));
            add(codeSet, stays ? source.edition : common, source);
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

    private void add(CodeSet codeSet, String edition, SourceContent source) throws BadInput {
        if (edition.isEmpty()) {
            throw new BadInput(source.name, "names no year; say which one with --release 2026");
        }
        Release release = ReleaseDates.release(codeSet, edition, request.effective());
        releases.put(release.id(), release);
        groups.computeIfAbsent(release.id(), none -> new ArrayList<>()).add(source);
    }
}
