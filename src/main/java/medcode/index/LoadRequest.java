package medcode.index;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import medcode.codeset.Publication;

/**
 * What to load, and what the files do not say of themselves.
 *
 * @param only what to load of what the files hold; null for all
 * @param edition the edition to load as ({@code 2026}); empty for the one that the files name
 * @param effective the first day in force; null for the one that the edition implies
 * @param tool the version of medcode, for {@code release.json}
 */
public record LoadRequest(List<Path> files, Publication only, String edition, LocalDate effective, String tool) {

    public LoadRequest {
        files = List.copyOf(files);
    }

    public static LoadRequest of(List<Path> files, String tool) {
        return new LoadRequest(files, null, "", null, tool);
    }
}
