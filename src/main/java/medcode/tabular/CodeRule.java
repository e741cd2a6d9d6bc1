package medcode.tabular;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;

/** An official rule about codes, from {@code codesets/rules/*.yaml}, its lists made ready for being asked often. */
public final class CodeRule {
    private final Map<String, Object> rule;
    private final CodeSet codeSet;
    private final Map<String, List<Code>> lists = new ConcurrentHashMap<>();

    CodeRule(Map<String, Object> rule, CodeSet codeSet) {
        this.rule = rule;
        this.codeSet = codeSet;
    }

    /** True where a field lists the code, or one above it. */
    public boolean lists(String field, Code code) {
        for (Code listed : codes(field)) {
            if (code.isWithin(listed)) {
                return true;
            }
        }
        return false;
    }

    /** The codes that a field lists; none where the rule has no such field. */
    public List<Code> codes(String field) {
        return lists.computeIfAbsent(
                field,
                any -> texts(any).stream().map(text -> Code.of(codeSet, text)).toList());
    }

    /** The code that a field names. */
    public Code code(String field) {
        return Code.of(codeSet, text(field));
    }

    /** A field as text; empty where the rule has none. */
    public String text(String field) {
        return RuleFile.text(rule, field);
    }

    /** A field as a list of texts; empty where the rule has none. */
    public List<String> texts(String field) {
        return RuleFile.texts(rule, field);
    }

    public String authority() {
        return text("authority");
    }
}
