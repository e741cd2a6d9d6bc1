package medcode.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import medcode.codeset.Release;
import medcode.index.Store;
import medcode.input.BadInput;

/**
 * The releases that {@code --assume-release} names: by an id, {@code ncci-add-on-2024q3}, or by publications and an edition,
 * {@code ncci-add-on=2024q3}, {@code ncci=2024q3}.
 */
final class AssumedReleases {
    private AssumedReleases() {}

    /** @throws BadInput where a name fits no loaded release */
    static Set<String> ids(List<String> names, Store store) throws IOException {
        Set<String> ids = new TreeSet<>();
        if (names.isEmpty()) {
            return ids;
        }
        List<Release> loaded = new ArrayList<>(store.releases());
        loaded.addAll(store.tables());
        for (String name : names) {
            List<String> named = loaded.stream()
                    .filter(release -> isNamed(release, name.strip()))
                    .map(Release::id)
                    .toList();
            if (named.isEmpty()) {
                throw new BadInput(
                        "--assume-release " + name, "no such release is loaded; `medcode codesets` lists them");
            }
            ids.addAll(named);
        }
        return ids;
    }

    private static boolean isNamed(Release release, String name) {
        int equals = name.indexOf('=');
        if (equals < 0) {
            return release.id().equalsIgnoreCase(name);
        }
        String publication = release.publication().id();
        String wanted = name.substring(0, equals);
        boolean whole = publication.equalsIgnoreCase(wanted);
        boolean beginning = publication.regionMatches(true, 0, wanted + "-", 0, wanted.length() + 1);
        return (whole || beginning) && release.edition().equalsIgnoreCase(name.substring(equals + 1));
    }
}
