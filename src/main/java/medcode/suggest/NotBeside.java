package medcode.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.tabular.RuleFile;

/** Codes that are not assigned beside others which say the same, by {@code codesets/rules/not-beside.yaml}. */
final class NotBeside {
    /** Read when first asked for: most notes have none of them. */
    private static final class Rules {
        static final RuleFile BUNDLED = RuleFile.bundled("not-beside");
    }

    private final Release release;

    NotBeside(Release release) {
        this.release = release;
    }

    /** The codes without those that say what others say. */
    List<Coded> among(List<Coded> coded) {
        List<Coded> kept = new ArrayList<>(coded);
        kept.removeIf(one -> isExcluded(one.code(), coded));
        return kept;
    }

    private boolean isExcluded(Code code, List<Coded> others) {
        for (Map<String, Object> rule : Rules.BUNDLED.all()) {
            boolean holds = RuleFile.inForce(rule, release)
                    && isUnder(rule, "codes", code)
                    && others.stream().anyMatch(other -> isUnder(rule, "beside", other.code()));
            if (holds) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnder(Map<String, Object> rule, String field, Code code) {
        return RuleFile.texts(rule, field).stream()
                .anyMatch(category -> code.isWithin(Code.of(release.codeSet(), category)));
    }
}
