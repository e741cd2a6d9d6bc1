package medcode.suggest;

import java.util.List;

/**
 * A procedure, drug or supply of the encounter.
 *
 * @param suggestion its code with the reasons
 * @param units how often it is billed, from 1
 * @param arithmetic how the units come about; empty where they are not reckoned
 * @param modifiers in the order of the claim line
 */
public record Service(Suggestion suggestion, int units, String arithmetic, List<String> modifiers) {
    public Service {
        modifiers = List.copyOf(modifiers);
    }
}
