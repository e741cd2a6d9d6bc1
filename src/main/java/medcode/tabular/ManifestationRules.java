package medcode.tabular;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;

/** Which codes are manifestations: by their titles and by the list in {@code codesets/rules/manifestations.yaml}. */
final class ManifestationRules {
    /** Read when first asked for: most commands never ask. */
    private static final class Bundled {
        static final ManifestationRules RULES = new ManifestationRules(RuleFile.bundled("manifestations"));
    }

    private final RuleFile file;

    private ManifestationRules(RuleFile file) {
        this.file = file;
    }

    static ManifestationRules bundled() {
        return Bundled.RULES;
    }

    boolean hold(CodeTable table, Code code) {
        Optional<CodeEntry> entry = table.find(code);
        if (entry.isEmpty()) {
            return false;
        }
        String title = entry.get().title().toLowerCase(Locale.ROOT);
        for (Map<String, Object> rule : file.all()) {
            if (RuleFile.inForce(rule, table.release()) && (byTitle(rule, title, code) || below(rule, "codes", code))) {
                return true;
            }
        }
        return false;
    }

    private static boolean byTitle(Map<String, Object> rule, String title, Code code) {
        String words = RuleFile.text(rule, "title");
        String unless = RuleFile.text(rule, "unless");
        return !words.isEmpty()
                && title.contains(words)
                && (unless.isEmpty() || !title.contains(unless))
                && !below(rule, "except", code);
    }

    private static boolean below(Map<String, Object> rule, String field, Code code) {
        List<String> ancestors = RuleFile.texts(rule, field);
        for (String ancestor : ancestors) {
            if (code.isWithin(Code.of(code.codeSet(), ancestor))) {
                return true;
            }
        }
        return false;
    }
}
