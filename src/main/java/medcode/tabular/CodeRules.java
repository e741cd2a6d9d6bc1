package medcode.tabular;

import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.Release;

/** The bundled rules of a name that hold for a release, read when first asked for; safe for many threads. */
public final class CodeRules {
    private final String name;
    private final Release release;
    private volatile List<CodeRule> rules;

    /** @param name such as {@code sepsis} */
    public CodeRules(String name, Release release) {
        this.name = name;
        this.release = release;
    }

    /** Those in force on some day of the release, in the file's order. */
    public List<CodeRule> inForce() {
        List<CodeRule> known = rules;
        if (known == null) {
            known = RuleFile.bundled(name).all().stream()
                    .filter(rule -> RuleFile.inForce(rule, release))
                    .map(rule -> new CodeRule(rule, release.codeSet()))
                    .toList();
            rules = known;
        }
        return known;
    }

    /** True for a code that a list of one of the rules in force holds, or that stands below one of it. */
    public boolean list(String field, Code code) {
        return inForce().stream().anyMatch(rule -> rule.lists(field, code));
    }
}
