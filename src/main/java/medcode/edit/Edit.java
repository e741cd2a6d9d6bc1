package medcode.edit;

/** A check on claims; it keeps no state and judges by the claim and the code sets in force alone. */
public interface Edit {

    EditCard card();

    /** What it is about in full, as Markdown, with what is wrong and what is right. */
    default String explanation() {
        return Explanations.of(card().id()).orElseGet(() -> card().summary());
    }

    /** True where its only fix may be written into a claim without a coder. */
    default boolean mends() {
        return false;
    }
}
