package medcode.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import medcode.codeset.Code;

/** What wordings of tables and publications were found to lead to, no words of notes; safe for many threads. */
final class KnownCodes {
    private final Map<String, List<Code>> known = new ConcurrentHashMap<>();

    List<Code> of(String wording, Function<String, List<Code>> lookup) {
        return known.computeIfAbsent(wording, any -> List.copyOf(lookup.apply(any)));
    }
}
