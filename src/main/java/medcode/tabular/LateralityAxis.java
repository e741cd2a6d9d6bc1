package medcode.tabular;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;

/**
 * The codes that differ in the side alone, such as M17.10, M17.11, M17.12 and M17.0.
 *
 * @param side the side of the code that was asked about
 */
public record LateralityAxis(Side side, Map<Side, Code> codes) {

    public LateralityAxis {
        codes = Map.copyOf(new EnumMap<>(codes));
    }

    public Optional<Code> code(Side wanted) {
        return Optional.ofNullable(codes.get(wanted));
    }
}
