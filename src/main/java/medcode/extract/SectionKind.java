package medcode.extract;

/**
 * A class of sections: what its statements weigh and what they assert unless a cue says otherwise.
 *
 * @param id {@code assessment-plan}
 * @param weight 0 (never coded) to 1 (full source of codes)
 * @param defaultAssertion what a mention is when no cue speaks
 */
public record SectionKind(String id, double weight, Assertion defaultAssertion) {

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SectionKind kind
                && id.equals(kind.id)
                && weight == kind.weight
                && defaultAssertion == kind.defaultAssertion;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
