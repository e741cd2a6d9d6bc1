package medcode.waiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import medcode.edit.Finding;

/**
 * What somebody answers for: that a warning about a claim does not count until a day.
 *
 * @param finding what it is about
 * @param expires the last day on which it holds
 * @param line of the file, from 1
 */
public record Waiver(Subject finding, String who, String reason, LocalDate expires, String file, long line) {

    /**
     * The findings that a waiver is about.
     *
     * @param edit its id; empty where the fingerprint says all
     * @param claim its id or pseudonym; empty where the fingerprint says all
     * @param codes all of which a finding must name; none for any
     * @param fingerprint its beginning; empty where edit and claim say it
     */
    public record Subject(String edit, String claim, Set<String> codes, String fingerprint) {

        public Subject {
            codes = codes.stream().map(Fingerprints::normal).collect(Collectors.toUnmodifiableSet());
        }

        boolean covers(Finding found, Fingerprint print, Pseudonym pseudonym) {
            if (!fingerprint.isEmpty()) {
                return print.beginsWith(fingerprint);
            }
            List<String> named =
                    found.codes().stream().map(Fingerprints::normal).toList();
            return found.edit().equals(edit)
                    && (claim.equals(found.claim()) || pseudonym.is(claim))
                    && named.containsAll(codes);
        }

        /** As messages say it; a claim's id may not be shown where they go. */
        String named() {
            return fingerprint.isEmpty() ? edit : "the finding " + fingerprint;
        }
    }

    boolean expired(LocalDate today) {
        return expires.isBefore(today);
    }

    /** True where another says the same, wherever it stands. */
    boolean says(Waiver other) {
        return finding.equals(other.finding)
                && who.equals(other.who)
                && reason.equals(other.reason)
                && expires.equals(other.expires);
    }

    Suppression suppression() {
        return new Suppression(Suppression.Kind.WAIVER, who, reason, Optional.of(expires), file + ":" + line);
    }
}
