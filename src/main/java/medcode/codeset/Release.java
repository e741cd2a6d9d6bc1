package medcode.codeset;

import java.time.LocalDate;

/**
 * An edition of a code set or of a reference table, in force between two dates (both inclusive).
 *
 * @param id {@code icd10cm-2026}; the folder in the store
 * @param starter true for the bundled sets, which are not the full code set
 */
public record Release(
        String id, Publication publication, String edition, LocalDate from, LocalDate to, boolean starter) {
    /** The edition of a publication that names none and is in force until another replaces it. */
    public static final String UNDATED = "undated";

    /** The first and the last day of what is in force until replaced. */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    public boolean isOf(Publication other) {
        return publication == other;
    }

    /** True for a release of codes, false for one of a table about codes. */
    public boolean hasCodes() {
        return publication instanceof CodeSet;
    }

    /** The code set; only to be asked where {@link #hasCodes}. */
    public CodeSet codeSet() {
        return (CodeSet) publication;
    }

    /** Written out, because what a record does by itself slows every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Release release
                && id.equals(release.id)
                && publication == release.publication
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
        return edition.equals(UNDATED) ? publication.displayName() : publication.displayName() + " " + edition;
    }
}
