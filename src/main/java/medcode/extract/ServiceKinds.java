package medcode.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medcode.codeset.CodeSet;
import medcode.lexicon.Lexicon;

/** What the codes of a code set of services name, by how they begin. */
final class ServiceKinds {
    private static final String NOTHING = "none";

    private final Map<String, Mention.Kind> kinds = new HashMap<>();
    private int longest;

    ServiceKinds(Lexicon lexicon, CodeSet codeSet) {
        for (List<String> row : lexicon.table("service_kinds.tsv")) {
            if (row.get(0).equals(codeSet.id())) {
                String beginning = row.get(1);
                kinds.put(beginning, kind(row.get(2)));
                longest = Math.max(longest, beginning.length());
            }
        }
    }

    private static Mention.Kind kind(String id) {
        return id.equals(NOTHING)
                ? null
                : Mention.Kind.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** By the longest beginning that is known; null where a code names no service, such as a measure of quality. */
    Mention.Kind of(String code) {
        for (int length = Math.min(longest, code.length()); length > 0; length--) {
            String beginning = code.substring(0, length);
            if (kinds.containsKey(beginning)) {
                return kinds.get(beginning);
            }
        }
        return kinds.get("");
    }
}
