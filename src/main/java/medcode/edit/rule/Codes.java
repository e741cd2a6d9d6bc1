package medcode.edit.rule;

import java.util.List;
import java.util.stream.Collectors;
import medcode.codeset.Code;

/** Codes in messages. */
final class Codes {
    private static final int LISTED = 12;

    private Codes() {}

    /** At most twelve codes, then how many more there are. */
    static String list(List<Code> codes) {
        String listed = codes.stream().limit(LISTED).map(Code::toString).collect(Collectors.joining(", "));
        return codes.size() > LISTED ? listed + " and " + (codes.size() - LISTED) + " more" : listed;
    }
}
