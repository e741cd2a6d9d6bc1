package medcode.tabular;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.CodeTable;

/** The axes that titles do not show, from {@code codesets/rules/laterality.yaml}. */
final class LateralityRules {
    /** Read when first asked for: most commands never ask. */
    private static final class Bundled {
        static final LateralityRules RULES = new LateralityRules(RuleFile.bundled("laterality"));
    }

    private final RuleFile file;

    private LateralityRules(RuleFile file) {
        this.file = file;
    }

    static LateralityRules bundled() {
        return Bundled.RULES;
    }

    /** The axis of a code that its title does not show; codes the table lacks are left out. */
    Optional<LateralityAxis> axis(Code code, CodeTable table) {
        for (Map<String, Object> rule : file.all()) {
            if (rule.get("axes") instanceof List<?> axes && RuleFile.inForce(rule, table.release())) {
                for (Object written : axes) {
                    Map<Side, Code> axis = axis((Map<?, ?>) written, code.codeSet());
                    Side side = side(axis, code);
                    if (side != null) {
                        axis.values().removeIf(part -> table.find(part).isEmpty());
                        return Optional.of(new LateralityAxis(side, axis));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Side, Code> axis(Map<?, ?> written, CodeSet codeSet) {
        Map<Side, Code> axis = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Object code = written.get(side.word());
            if (code != null) {
                axis.put(side, Code.of(codeSet, code.toString()));
            }
        }
        return axis;
    }

    private static Side side(Map<Side, Code> axis, Code code) {
        for (Map.Entry<Side, Code> part : axis.entrySet()) {
            if (part.getValue().equals(code)) {
                return part.getKey();
            }
        }
        return null;
    }
}
