package medcode.edit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.codeset.Validity;
import medcode.input.IsoDate;
import medcode.tabular.RuleFile;

/**
 * A rule of {@code codesets/rules} that is about codes, its lists made ready for being asked often.
 *
 * @param inForce the days on which it holds
 */
record CodedRule(Map<String, Object> rule, Validity inForce, Map<String, CodeRanges> ranges) {

    private static final Map<String, List<CodedRule>> BUNDLED = new ConcurrentHashMap<>();

    /** The rules bundled under a name, read once for all lists that a file holds. */
    static List<CodedRule> bundled(String name) {
        return BUNDLED.computeIfAbsent(name, CodedRule::read);
    }

    private static List<CodedRule> read(String name) {
        List<CodedRule> rules = new ArrayList<>();
        for (Map<String, Object> rule : RuleFile.bundled(name).all()) {
            Map<String, CodeRanges> ranges = new HashMap<>();
            for (Map.Entry<String, Object> field : rule.entrySet()) {
                if (field.getValue() instanceof List<?>) {
                    ranges.put(field.getKey(), CodeRanges.of(RuleFile.texts(rule, field.getKey())));
                }
            }
            rules.add(new CodedRule(rule, inForce(rule), ranges));
        }
        return List.copyOf(rules);
    }

    /** The one rule among those of a name that has a field. */
    static CodedRule bundled(String name, String field) {
        return bundled(name).stream()
                .filter(rule -> rule.ranges.containsKey(field))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + ": " + field));
    }

    /** The first of the rules that holds on a day and lists a code among its own. */
    static Optional<CodedRule> of(List<CodedRule> rules, Code code, LocalDate day) {
        for (CodedRule rule : rules) {
            if (rule.lists("codes", code) && rule.inForce.holds(day)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static Validity inForce(Map<String, Object> rule) {
        String to = RuleFile.text(rule, "to");
        return new Validity(IsoDate.of(RuleFile.text(rule, "from")), to.isEmpty() ? LocalDate.MAX : IsoDate.of(to));
    }

    /** True where it holds on some day of a release. */
    boolean holdsWithin(Release release) {
        return !inForce.from().isAfter(release.to()) && !inForce.to().isBefore(release.from());
    }

    boolean lists(String field, Code code) {
        CodeRanges listed = ranges.get(field);
        return listed != null && listed.hold(code);
    }

    String text(String field) {
        return RuleFile.text(rule, field);
    }

    int number(String field) {
        return Integer.parseInt(text(field));
    }

    List<String> texts(String field) {
        return RuleFile.texts(rule, field);
    }
}
