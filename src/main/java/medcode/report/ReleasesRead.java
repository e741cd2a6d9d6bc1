package medcode.report;

import java.util.List;
import java.util.stream.Collectors;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.extract.Mention;

/**
 * The releases that a note was read by.
 *
 * @param releases that of diagnoses first
 */
public record ReleasesRead(List<Release> releases) {

    public ReleasesRead {
        releases = List.copyOf(releases);
    }

    /** The one of diagnoses. */
    Release first() {
        return releases.get(0);
    }

    /** The one that a mention's codes are of; of a mention without codes that of diagnoses. */
    Release of(Mention mention) {
        if (!mention.codes().isEmpty()) {
            CodeSet codeSet = mention.codes().get(0).codeSet();
            for (Release release : releases) {
                if (release.codeSet() == codeSet) {
                    return release;
                }
            }
        }
        return first();
    }

    /** {@code ICD-10-CM 2026 (icd10cm-2026), HCPCS Level II 2025-10 (hcpcs-2025-10)}. */
    String named() {
        return releases.stream()
                .map(release -> release.displayName() + " (" + release.id() + ")")
                .collect(Collectors.joining(", "));
    }
}
