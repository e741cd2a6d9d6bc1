package medcode.edit;

import medcode.codeset.Release;
import medcode.tabular.Tabular;

/**
 * A release that judges claims.
 *
 * @param notes the release whose Tabular List answers: this one, or an earlier one where it holds codes only
 * @param hasTabularList false where neither has one
 */
public record ReleaseInForce(Tabular tabular, Release notes, boolean hasTabularList) {}
