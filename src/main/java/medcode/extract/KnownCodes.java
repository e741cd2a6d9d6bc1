package medcode.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import medcode.codeset.Code;

/** What wordings were found to lead to: notes say the same again and again; safe for many threads. */
final class KnownCodes {
    /** A night's notes hold more wordings than are worth remembering. */
    private static final int MOST = 20_000;

    private final Map<String, List<Code>> known = new ConcurrentHashMap<>();

    List<Code> of(String wording, Function<String, List<Code>> lookup) {
        List<Code> codes = known.get(wording);
        if (codes == null) {
            codes = List.copyOf(lookup.apply(wording));
            if (known.size() < MOST) {
                known.put(wording, codes);
            }
        }
        return codes;
    }
}
