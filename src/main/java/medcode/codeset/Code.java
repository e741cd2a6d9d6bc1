package medcode.codeset;

/**
 * A code of a code set, such as {@code E11.22}; nothing says that it exists.
 *
 * @param compact upper case and without the point, {@code E1122}
 */
public record Code(CodeSet codeSet, String compact) {
    private static final int MODIFIER = 2;
    private static final int CATEGORY = 3;

    /** The code as somebody wrote it: any case, with or without the point. */
    public static Code of(CodeSet codeSet, String written) {
        return new Code(codeSet, codeSet.compact(written));
    }

    public static Code icd10cm(String written) {
        return of(CodeSet.ICD10CM, written);
    }

    /** True for the code itself and everything below it. */
    public boolean isWithin(Code ancestor) {
        return codeSet == ancestor.codeSet && compact.startsWith(ancestor.compact);
    }

    /** The three-character category of an ICD-10-CM code. */
    public Code category() {
        return compact.length() <= CATEGORY ? this : new Code(codeSet, compact.substring(0, CATEGORY));
    }

    /** True where both stand in one three-character category. */
    public boolean isOfCategory(Code other) {
        return compact.length() >= CATEGORY && compact.regionMatches(0, other.compact, 0, CATEGORY);
    }

    /** True for a modifier of a procedure code, which two characters make; it exists beside the codes of its set. */
    public boolean isModifier() {
        return (codeSet == CodeSet.HCPCS || codeSet == CodeSet.CPT) && compact.length() == MODIFIER;
    }

    /** Written out, because what a record does by itself slows every start and hashes by a set's address. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && codeSet == code.codeSet && compact.equals(code.compact);
    }

    @Override
    public int hashCode() {
        return 31 * compact.hashCode() + codeSet.id().hashCode();
    }

    /** As printed, with its point: {@code E11.22}. */
    @Override
    public String toString() {
        return codeSet.display(compact);
    }
}
