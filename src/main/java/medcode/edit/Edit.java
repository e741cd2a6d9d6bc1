package medcode.edit;

/** A check on claims; it keeps no state and judges by the claim and the code sets in force alone. */
public interface Edit {

    EditCard card();
}
