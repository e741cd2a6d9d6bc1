package medcode.extract;

/**
 * A class of sections: what its statements weigh and what they assert unless a cue says otherwise.
 *
 * @param id {@code assessment-plan}
 * @param weight 0 (never coded) to 1 (full source of codes)
 * @param defaultAssertion what a mention is when no cue speaks
 */
public record SectionKind(String id, double weight, Assertion defaultAssertion) {}
