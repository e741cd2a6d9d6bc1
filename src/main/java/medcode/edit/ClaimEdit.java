package medcode.edit;

import java.util.List;

/** An edit over a whole claim, after its codes were found valid or not. */
public interface ClaimEdit extends Edit {

    List<Defect> defects(EditContext context);

    /** True for an edit that cannot run by a release without a Tabular List. */
    default boolean needsTabularList() {
        return false;
    }
}
