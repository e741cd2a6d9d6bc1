package medcode.codeset;

import java.time.LocalDate;

/**
 * An edition of a code set, in force between two dates (both inclusive).
 *
 * @param id {@code icd10cm-2026}; the folder in the store
 * @param starter true for the bundled sets, which are not the full code set
 */
public record Release(String id, CodeSet codeSet, String edition, LocalDate from, LocalDate to, boolean starter) {

    /** Written out, because what a record does by itself slows every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Release release
                && id.equals(release.id)
                && codeSet == release.codeSet
                && edition.equals(release.edition)
                && from.equals(release.from)
                && to.equals(release.to)
                && starter == release.starter;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public boolean inForce(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** As printed in answers: {@code ICD-10-CM 2026}. */
    public String displayName() {
        return codeSet.displayName() + " " + edition;
    }
}
